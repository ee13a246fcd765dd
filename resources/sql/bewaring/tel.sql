-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO telling (jaar, soort, waarde, aantal) VALUES (:jaar, :soort, :waarde, 1)
ON CONFLICT (jaar, soort, waarde) DO UPDATE SET aantal = aantal + 1
