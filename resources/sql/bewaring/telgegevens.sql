-- SPDX-License-Identifier: EUPL-1.2
SELECT d.geopend_op, ifnull((SELECT gesloten_op FROM afsluiting WHERE dossier = d.id ORDER BY id DESC LIMIT 1), d.fase_sinds) AS beeindigd_op,
    (SELECT reden FROM afsluiting WHERE dossier = d.id ORDER BY id DESC LIMIT 1) AS reden,
    (SELECT uitkomst FROM besluit WHERE dossier = d.id ORDER BY id DESC LIMIT 1) AS uitkomst,
    (SELECT count(DISTINCT deelnemer) FROM casus_deelnemer WHERE dossier = d.id) AS deelnemers
FROM dossier d WHERE d.id = :dossier
