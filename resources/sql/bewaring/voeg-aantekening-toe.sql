-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO aantekening (dossier, soort, van_wie, ontvangen_op, tekst, document, vastgelegd_op, account)
VALUES (:dossier, :soort, :van_wie, :ontvangen_op, :tekst, :document, :vandaag, :account)
