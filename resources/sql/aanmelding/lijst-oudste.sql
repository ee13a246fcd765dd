-- SPDX-License-Identifier: EUPL-1.2
SELECT d.id AS dossier, d.nummer, d.fase, a.dossier IS NOT NULL AS opgesteld, a.ontvangen_op, a.ingediend_op, n.naam AS aanmelder,
    trim(ifnull(b.voornamen || ' ', '') || ifnull(b.voorvoegsel || ' ', '') || ifnull(b.naam, '')) AS betrokkene,
    (SELECT count(*) FROM rv_feit f WHERE f.dossier = d.id) AS aantal_feiten,
    (SELECT count(*) FROM rv_feit f WHERE f.dossier = d.id AND f.toets IS NULL) AS aantal_ongetoetst
FROM (SELECT id, nummer, fase FROM rv_dossier WHERE fase = :fase_een AND id > :na
        UNION ALL SELECT id, nummer, fase FROM rv_dossier WHERE fase = :fase_twee AND :fase_twee <> :fase_een AND id > :na
        ORDER BY id LIMIT :aantal) AS d
    LEFT JOIN rv_aanmelding a ON a.dossier = d.id LEFT JOIN rv_deelnemer n ON n.id = a.aanmelder
    LEFT JOIN rv_betrokkene b ON b.dossier = d.id
ORDER BY d.id
