-- SPDX-License-Identifier: EUPL-1.2
-- Few rows, found through the index of numbers.
SELECT d.id AS dossier, d.nummer, d.fase, d.geopend_op AS begin,
    (SELECT min(p.uiterlijk) FROM rv_plicht p WHERE p.dossier = d.id AND p.soort = 'noodzaak' AND p.afgedaan_op IS NULL) AS toets_op
FROM (SELECT id FROM rv_dossier WHERE nummer >= :van AND nummer < :tot ORDER BY nummer DESC LIMIT :bekijk) AS g JOIN rv_dossier d ON d.id = g.id
WHERE +d.fase IN ('melding', 'aanmelding', 'weging', 'casus') AND NOT EXISTS (SELECT 1 FROM rv_bewaring b WHERE b.dossier = d.id)
ORDER BY iif(:volgorde = 'nieuwste', d.id, NULL) DESC, d.id LIMIT :aantal
