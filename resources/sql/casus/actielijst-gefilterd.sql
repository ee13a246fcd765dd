-- SPDX-License-Identifier: EUPL-1.2
SELECT a.id, a.dossier, d.nummer, a.omschrijving, de.naam AS organisatie, a.uiterlijk
FROM (SELECT id FROM (SELECT id FROM rv_dossier WHERE nummer >= :van AND nummer < :tot ORDER BY nummer DESC LIMIT :bekijk)
    UNION SELECT dossier FROM (SELECT z.dossier FROM (SELECT i.id AS tekst FROM rv_zoekindex i WHERE i.treffer MATCH :woorden ORDER BY i.id DESC LIMIT 6 * :bekijk) AS raak
        CROSS JOIN rv_zoeknaam z ON z.id = raak.tekst ORDER BY z.id DESC LIMIT :bekijk)
    UNION SELECT id FROM (SELECT w.id FROM (SELECT id FROM rv_dossier WHERE fase = 'casus' ORDER BY id DESC LIMIT :bekijk) AS w
        WHERE :kort IS NOT NULL AND EXISTS (SELECT 1 FROM rv_betrokkene b WHERE b.dossier = w.id
            AND ' ' || ifnull(b.voornamen || ' ', '') || ifnull(b.voorvoegsel || ' ', '') || b.naam GLOB :kort))) AS g
    CROSS JOIN rv_dossier d ON d.id = g.id CROSS JOIN rv_actie a ON a.dossier = d.id JOIN rv_deelnemer de ON de.id = a.deelnemer
WHERE a.stand = 'open' AND d.fase = 'casus'
ORDER BY iif(:volgorde = 'laatste', a.uiterlijk, NULL) DESC, a.uiterlijk, a.id LIMIT :aantal
