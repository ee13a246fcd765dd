-- SPDX-License-Identifier: EUPL-1.2
-- The + keeps to the index of numbers: they come in the order of that index.
SELECT d.id AS dossier, d.nummer, d.fase FROM rv_dossier d
WHERE d.nummer >= :van AND d.nummer < :tot AND +d.fase IN ('aanmelding', 'weging', 'casus')
    AND NOT EXISTS (SELECT 1 FROM rv_heropening h WHERE h.dossier = d.id AND h.uitkomst IS NULL)
ORDER BY d.nummer DESC LIMIT :aantal
