-- SPDX-License-Identifier: EUPL-1.2
-- A text without a day of its own was there before days were kept: it counts from its dossier's first day.
SELECT z.dossier, d.nummer, d.fase, z.soort, z.tekst
FROM rv_zoekindex i JOIN rv_zoektekst z ON z.id = i.id JOIN rv_dossier d ON d.id = z.dossier
WHERE i.treffer MATCH :opdracht AND d.fase NOT IN ('melding', 'te-vernietigen')
    AND NOT EXISTS (SELECT 1 FROM rv_heropening h WHERE h.dossier = d.id AND h.uitkomst IS NULL)
    AND ifnull(:fase, d.fase) = d.fase AND ifnull(:soort, z.soort) = z.soort
    AND ifnull(z.op, d.geopend_op) BETWEEN ifnull(:vanaf, '0000') AND ifnull(:tot, '9999')
ORDER BY i.id DESC
