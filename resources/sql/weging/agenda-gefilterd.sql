-- SPDX-License-Identifier: EUPL-1.2
SELECT d.id AS dossier, d.nummer, d.fase_sinds AS sinds, ifnull(w.ronde, 1) AS ronde, w.geopend_op IS NOT NULL AS geopend, w.aangehouden_tot, w.keren_verlengd,
       EXISTS (SELECT 1 FROM rv_oordeel_stand o WHERE o.dossier = d.id AND o.ronde = w.ronde AND o.zetel = 'burgemeester') AS burgemeester_binnen,
       EXISTS (SELECT 1 FROM rv_oordeel_stand o WHERE o.dossier = d.id AND o.ronde = w.ronde AND o.zetel = 'politie') AS politie_binnen,
       EXISTS (SELECT 1 FROM rv_oordeel_stand o WHERE o.dossier = d.id AND o.ronde = w.ronde AND o.zetel = 'openbaar-ministerie') AS om_binnen
FROM rv_dossier d LEFT JOIN rv_weging w ON w.dossier = d.id
WHERE d.fase = 'weging' AND d.nummer >= :van AND d.nummer < :tot
ORDER BY iif(:volgorde = 'wacht-kortst', d.fase_sinds, NULL) DESC, d.fase_sinds, d.id LIMIT :aantal
