-- SPDX-License-Identifier: EUPL-1.2
SELECT f.id, f.omschrijving, f.datum, f.bron, d.naam AS van_wie,
    f.aard NOT IN ('aanname', 'oordeel') AND f.bijzonder <> 'als-zodanig' AND ifnull(f.toets, '') <> 'weerlegd' AS draagt, 0 AS betwist
FROM feit f LEFT JOIN aanmelding m ON m.dossier = f.dossier LEFT JOIN deelnemer d ON d.id = m.aanmelder ORDER BY f.volgnummer
