-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO casus_derde (dossier, naam, organisatie, onderdelen, reden, verstrekt_op, hoe, gewezen_op_geheimhouding, verstrekt_door)
VALUES (:dossier, :naam, :organisatie, :onderdelen, :reden, :datum, :hoe, :gewezen_op_geheimhouding, :account)
