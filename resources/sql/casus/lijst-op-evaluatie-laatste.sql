-- SPDX-License-Identifier: EUPL-1.2
SELECT c.dossier, d.nummer, c.opgenomen_op, c.evaluatie_op,
    iif(:met_naam, (SELECT trim(ifnull(b.voornamen || ' ', '') || ifnull(b.voorvoegsel || ' ', '') || b.naam)
        FROM rv_betrokkene b WHERE b.dossier = c.dossier ORDER BY b.id LIMIT 1), NULL) AS betrokkene,
    (SELECT count(*) FROM rv_actie a WHERE a.dossier = c.dossier AND a.stand = 'open') AS open_acties,
    (SELECT min(a.uiterlijk) FROM rv_actie a WHERE a.dossier = c.dossier AND a.stand = 'open') AS volgende_actie
FROM rv_casus c CROSS JOIN rv_dossier d ON d.id = c.dossier
WHERE d.fase = 'casus' AND (c.evaluatie_op, c.dossier) < (:na_datum, :na) ORDER BY c.evaluatie_op DESC, c.dossier DESC LIMIT :aantal
