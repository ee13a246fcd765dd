-- SPDX-License-Identifier: EUPL-1.2
-- For who searches no names: oversight. Few rows, found through the index of numbers, and put in the order that was asked.
SELECT k.dossier, k.nummer, k.opgenomen_op, k.evaluatie_op,
    iif(:met_naam, (SELECT trim(ifnull(b.voornamen || ' ', '') || ifnull(b.voorvoegsel || ' ', '') || b.naam)
        FROM rv_betrokkene b WHERE b.dossier = k.dossier ORDER BY b.id LIMIT 1), NULL) AS betrokkene,
    (SELECT count(*) FROM rv_actie a WHERE a.dossier = k.dossier AND a.stand = 'open') AS open_acties,
    (SELECT min(a.uiterlijk) FROM rv_actie a WHERE a.dossier = k.dossier AND a.stand = 'open') AS volgende_actie
FROM (SELECT c.dossier, d.nummer, c.opgenomen_op, c.evaluatie_op,
        row_number() OVER (ORDER BY iif(:volgorde = 'evaluatie', c.evaluatie_op, NULL), iif(:volgorde = 'evaluatie-laatst', c.evaluatie_op, NULL) DESC,
            iif(:volgorde = 'oudste', d.id, NULL), d.id DESC) AS plek
    FROM (SELECT id FROM rv_dossier WHERE nummer >= :van AND nummer < :tot ORDER BY nummer DESC LIMIT :bekijk) AS g
        CROSS JOIN rv_dossier d ON d.id = g.id CROSS JOIN rv_casus c ON c.dossier = d.id
    WHERE d.fase = 'casus'
    ORDER BY plek LIMIT :aantal) AS k
ORDER BY k.plek
