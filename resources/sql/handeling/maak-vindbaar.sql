-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO zoektekst (dossier, soort, tekst) VALUES (:dossier, :soort, :tekst)
