-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO bewaring (dossier, grond, regel, begin, uiterlijk) VALUES (:dossier, :grond, :regel, :vandaag, :vandaag)
ON CONFLICT (dossier) DO UPDATE SET grond = :grond, regel = :regel, begin = :vandaag, uiterlijk = :vandaag
