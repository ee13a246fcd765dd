-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO bewaring (dossier, grond, regel, begin, uiterlijk) VALUES (:dossier, :grond, 'W9b', :begin, :uiterlijk)
ON CONFLICT (dossier) DO UPDATE SET grond = :grond, regel = 'W9b', begin = :begin, uiterlijk = :uiterlijk
