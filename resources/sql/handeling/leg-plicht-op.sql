-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO plicht (dossier, soort, rol, omschrijving, regel, sinds, uiterlijk, account)
VALUES (:dossier, :soort, :rol, :omschrijving, :regel, :sinds, :uiterlijk, :account)
