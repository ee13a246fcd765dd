-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO account (id, naam, rol, functie, teken_sleutel, sinds) VALUES (:id, :naam, :rol, :functie, :teken_sleutel, :sinds)
