-- SPDX-License-Identifier: EUPL-1.2
-- As open, the newest first.
SELECT d.id AS dossier, d.nummer, d.fase, d.geopend_op AS begin,
    (SELECT min(p.uiterlijk) FROM rv_plicht p WHERE p.dossier = d.id AND p.soort = 'noodzaak' AND p.afgedaan_op IS NULL) AS toets_op
FROM rv_dossier d
WHERE d.id < :na AND +d.fase IN ('melding', 'aanmelding', 'weging', 'casus') AND NOT EXISTS (SELECT 1 FROM rv_bewaring b WHERE b.dossier = d.id)
ORDER BY d.id DESC LIMIT :aantal
