-- SPDX-License-Identifier: EUPL-1.2
-- Few rows, found through the index of numbers, and among those that wait longest: neither reads all that is weighed. Put in the order that
-- was asked; what else a row tells is looked up for those alone that are shown.
SELECT k.dossier, k.nummer, k.sinds, ifnull(w.ronde, 1) AS ronde, w.geopend_op IS NOT NULL AS geopend, w.aangehouden_tot, w.keren_verlengd,
       EXISTS (SELECT 1 FROM rv_oordeel_stand o WHERE o.dossier = k.dossier AND o.ronde = w.ronde AND o.zetel = 'burgemeester') AS burgemeester_binnen,
       EXISTS (SELECT 1 FROM rv_oordeel_stand o WHERE o.dossier = k.dossier AND o.ronde = w.ronde AND o.zetel = 'politie') AS politie_binnen,
       EXISTS (SELECT 1 FROM rv_oordeel_stand o WHERE o.dossier = k.dossier AND o.ronde = w.ronde AND o.zetel = 'openbaar-ministerie') AS om_binnen
FROM (SELECT d.id AS dossier, d.nummer, d.fase_sinds AS sinds,
        row_number() OVER (ORDER BY iif(:volgorde = 'wacht-kortst', d.fase_sinds, NULL) DESC, iif(:volgorde = 'wacht-kortst', d.id, NULL) DESC, d.fase_sinds, d.id) AS plek
    FROM (SELECT id FROM (SELECT id FROM rv_dossier WHERE nummer >= :van AND nummer < :tot ORDER BY nummer DESC LIMIT :bekijk)
        UNION SELECT id FROM (SELECT id, nummer FROM rv_dossier WHERE fase = 'weging' ORDER BY fase_sinds, id LIMIT :bekijk) WHERE nummer >= :van AND nummer < :tot) AS g
        CROSS JOIN rv_dossier d ON d.id = g.id
    WHERE +d.fase = 'weging'
    ORDER BY plek LIMIT :aantal) AS k
    LEFT JOIN rv_weging w ON w.dossier = k.dossier
ORDER BY k.plek
