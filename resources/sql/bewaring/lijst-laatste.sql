-- SPDX-License-Identifier: EUPL-1.2
-- CROSS JOIN keeps the order of the index on the last day: no page sorts the whole list.
SELECT b.id, b.dossier, d.nummer, d.fase, b.grond, b.regel, b.begin, b.uiterlijk
FROM rv_bewaring b CROSS JOIN rv_dossier d ON d.id = b.dossier
WHERE (b.uiterlijk, b.id) < (:na_dag, :na_id) AND b.uiterlijk < :voor
ORDER BY b.uiterlijk DESC, b.id DESC LIMIT :aantal
