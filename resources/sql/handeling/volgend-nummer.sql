-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO nummering (jaar, laatste) VALUES (:jaar, 1)
ON CONFLICT (jaar) DO UPDATE SET laatste = laatste + 1 RETURNING laatste
