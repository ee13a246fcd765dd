-- SPDX-License-Identifier: EUPL-1.2
-- Few rows, found through the indexes of number and name, and put in the order that was asked; what else a row tells is looked up for
-- those alone that are shown. Where the order is that of the numbers, looking stops at the last that is shown: the limit behind g is what
-- keeps SQLite from leaving out its order.
SELECT k.dossier, k.nummer, k.opgenomen_op, k.evaluatie_op,
    iif(:met_naam, (SELECT trim(ifnull(b.voornamen || ' ', '') || ifnull(b.voorvoegsel || ' ', '') || b.naam)
        FROM rv_betrokkene b WHERE b.dossier = k.dossier ORDER BY b.id LIMIT 1), NULL) AS betrokkene,
    (SELECT count(*) FROM rv_actie a WHERE a.dossier = k.dossier AND a.stand = 'open') AS open_acties,
    (SELECT min(a.uiterlijk) FROM rv_actie a WHERE a.dossier = k.dossier AND a.stand = 'open') AS volgende_actie
FROM (SELECT c.dossier, gekozen.nummer, c.opgenomen_op, c.evaluatie_op,
        row_number() OVER (ORDER BY iif(:volgorde = 'evaluatie', c.evaluatie_op, NULL), iif(:volgorde = 'evaluatie-laatst', c.evaluatie_op, NULL) DESC,
            iif(:volgorde = 'oudste', gekozen.id, NULL), gekozen.id DESC) AS plek
    FROM (SELECT d.id, d.nummer
        FROM (SELECT id FROM (SELECT id FROM (SELECT id FROM rv_dossier WHERE nummer >= :van AND nummer < :tot ORDER BY nummer DESC LIMIT :bekijk)
                UNION SELECT dossier FROM (SELECT z.dossier FROM (SELECT i.id AS tekst FROM rv_zoekindex i WHERE i.treffer MATCH :woorden ORDER BY i.id DESC LIMIT iif(:volgorde = 'nummer', 8 * :aantal, 6 * :bekijk)) AS raak
                    CROSS JOIN rv_zoeknaam z ON z.id = raak.tekst ORDER BY z.id DESC LIMIT :bekijk)
                UNION SELECT id FROM (SELECT w.id FROM (SELECT id FROM rv_dossier WHERE fase = 'casus' ORDER BY id DESC LIMIT :bekijk) AS w
                    WHERE :kort IS NOT NULL AND EXISTS (SELECT 1 FROM rv_betrokkene b WHERE b.dossier = w.id
                        AND ' ' || ifnull(b.voornamen || ' ', '') || ifnull(b.voorvoegsel || ' ', '') || b.naam GLOB :kort)
                    LIMIT iif(:volgorde = 'nummer', :aantal, :bekijk)))
            ORDER BY iif(:volgorde = 'oudste', -id, id) DESC LIMIT 3 * :bekijk) AS g
            CROSS JOIN rv_dossier d ON d.id = g.id
        WHERE d.fase = 'casus' LIMIT iif(:volgorde IN ('nummer', 'oudste'), :aantal, 3 * :bekijk)) AS gekozen
        CROSS JOIN rv_casus c ON c.dossier = gekozen.id
    ORDER BY plek LIMIT :aantal) AS k
ORDER BY k.plek
