-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO nummering (jaar, laatste) VALUES (:jaar, :nummer)
ON CONFLICT (jaar) DO UPDATE SET laatste = max(laatste, excluded.laatste)
