-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO zoektekst (dossier, soort, tekst, op) VALUES (:dossier, :soort, :tekst, :op)
