-- SPDX-License-Identifier: EUPL-1.2
SELECT id, naam, organisatie, onderdelen, reden, verstrekt_op, hoe, gewezen_op_geheimhouding FROM rv_casus_derde
WHERE dossier = :dossier ORDER BY verstrekt_op, id
