-- SPDX-License-Identifier: EUPL-1.2
-- Few rows, found through the index of numbers; then put in the order that was asked.
SELECT b.id, b.dossier, d.nummer, d.fase, b.grond, b.regel, b.begin, b.uiterlijk
FROM (SELECT id FROM rv_dossier WHERE nummer >= :van AND nummer < :tot ORDER BY nummer DESC LIMIT :bekijk) AS g
    JOIN rv_dossier d ON d.id = g.id JOIN rv_bewaring b ON b.dossier = d.id
WHERE b.uiterlijk < :voor
ORDER BY iif(:volgorde = 'laatste', b.uiterlijk, NULL) DESC, b.uiterlijk, b.id LIMIT :aantal
