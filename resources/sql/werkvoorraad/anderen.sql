-- SPDX-License-Identifier: EUPL-1.2
SELECT p.id AS plicht, p.dossier, d.nummer, d.fase, p.soort, p.rol, p.omschrijving, p.sinds, p.uiterlijk, p.regel, p.herinnerd_op, ifnull(p.uiterlijk, '9999-12-31') AS dag, a.naam AS wie
FROM rv_plicht p JOIN rv_dossier d ON d.id = p.dossier LEFT JOIN rv_account a ON a.id = p.account
WHERE p.rol <> :rol AND p.afgedaan_op IS NULL AND ifnull(p.uiterlijk, '9999-12-31') BETWEEN :van AND :tot AND (ifnull(p.uiterlijk, '9999-12-31'), p.id) > (:na_dag, :na_id)
ORDER BY ifnull(p.uiterlijk, '9999-12-31'), p.id LIMIT :aantal
