-- SPDX-License-Identifier: EUPL-1.2
-- The dossiers that are shown are chosen before anything is counted in them: looking stops at the last of them, in the order that was
-- asked. The limit behind g is what keeps SQLite from leaving out that order.
SELECT gekozen.id AS dossier, gekozen.nummer, gekozen.fase, a.dossier IS NOT NULL AS opgesteld, a.ontvangen_op, a.ingediend_op, n.naam AS aanmelder,
    trim(ifnull(b.voornamen || ' ', '') || ifnull(b.voorvoegsel || ' ', '') || ifnull(b.naam, '')) AS betrokkene,
    (SELECT count(*) FROM rv_feit f WHERE f.dossier = gekozen.id) AS aantal_feiten,
    (SELECT count(*) FROM rv_feit f WHERE f.dossier = gekozen.id AND f.toets IS NULL) AS aantal_ongetoetst
FROM (SELECT d.id, d.nummer, d.fase
    FROM (SELECT id FROM (SELECT id FROM (SELECT id FROM rv_dossier WHERE nummer >= :van AND nummer < :tot ORDER BY nummer DESC LIMIT :bekijk)
            UNION SELECT dossier FROM (SELECT z.dossier FROM (SELECT i.id AS tekst FROM rv_zoekindex i WHERE i.treffer MATCH :woorden ORDER BY i.id DESC LIMIT iif(:volgorde = 'nieuwste', 8 * :aantal, 6 * :bekijk)) AS raak
                CROSS JOIN rv_zoeknaam z ON z.id = raak.tekst ORDER BY z.id DESC LIMIT :bekijk)
            UNION SELECT id FROM (SELECT w.id FROM (SELECT id FROM rv_dossier WHERE fase IN (:fase_een, :fase_twee) ORDER BY id DESC LIMIT :bekijk) AS w
                WHERE :kort IS NOT NULL AND EXISTS (SELECT 1 FROM rv_betrokkene b WHERE b.dossier = w.id
                    AND ' ' || ifnull(b.voornamen || ' ', '') || ifnull(b.voorvoegsel || ' ', '') || b.naam GLOB :kort)
                LIMIT iif(:volgorde = 'nieuwste', :aantal, :bekijk)))
        ORDER BY iif(:volgorde = 'oudste', -id, id) DESC LIMIT 3 * :bekijk) AS g
        CROSS JOIN rv_dossier d ON d.id = g.id
    WHERE d.fase IN (:fase_een, :fase_twee) LIMIT :aantal) AS gekozen
    LEFT JOIN rv_aanmelding a ON a.dossier = gekozen.id LEFT JOIN rv_deelnemer n ON n.id = a.aanmelder
    LEFT JOIN rv_betrokkene b ON b.dossier = gekozen.id
ORDER BY iif(:volgorde = 'oudste', gekozen.id, NULL), gekozen.id DESC LIMIT :aantal
