-- SPDX-License-Identifier: EUPL-1.2
SELECT z.dossier, d.nummer, d.fase, z.soort, z.tekst
FROM rv_zoekindex i JOIN rv_zoektekst z ON z.id = i.id JOIN rv_dossier d ON d.id = z.dossier
WHERE i.treffer MATCH :opdracht AND d.fase NOT IN ('melding', 'te-vernietigen')
    AND NOT EXISTS (SELECT 1 FROM rv_heropening h WHERE h.dossier = d.id AND h.uitkomst IS NULL)
ORDER BY i.id DESC
