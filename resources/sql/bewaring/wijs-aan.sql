-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO aanwijzing (naam, functie, aangewezen_op, papier_naam, papier, vastgelegd_op, account)
VALUES (:naam, :functie, :aangewezen_op, :papier_naam, :papier, :vandaag, :account)
