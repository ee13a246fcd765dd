-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO andere_naam (dossier, naamsoort, naam, voorvoegsel, voornamen, bron)
VALUES (:dossier, :naamsoort, :naam, :voorvoegsel, :voornamen, :bron)
