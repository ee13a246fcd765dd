-- SPDX-License-Identifier: EUPL-1.2
-- Between d.id and d.id, and not equal to it: for that SQLite takes the index that says it is the only one, and fetches the row.
SELECT c.dossier, d.nummer, c.opgenomen_op, c.evaluatie_op,
    iif(:met_naam, (SELECT trim(ifnull(b.voornamen || ' ', '') || ifnull(b.voorvoegsel || ' ', '') || b.naam)
        FROM rv_betrokkene b WHERE b.dossier = c.dossier ORDER BY b.id LIMIT 1), NULL) AS betrokkene,
    (SELECT count(*) FROM rv_actie a WHERE a.dossier = c.dossier AND a.stand = 'open') AS open_acties,
    (SELECT min(a.uiterlijk) FROM rv_actie a WHERE a.dossier = c.dossier AND a.stand = 'open') AS volgende_actie
FROM rv_dossier d CROSS JOIN rv_casus c ON c.dossier >= d.id AND c.dossier <= d.id
WHERE d.fase = 'casus' AND d.id < :na ORDER BY d.id DESC LIMIT :aantal
