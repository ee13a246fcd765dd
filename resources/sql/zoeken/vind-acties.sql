-- SPDX-License-Identifier: EUPL-1.2
-- The open actions of the plans in which the words stand; which of them says so is seen by who asks.
SELECT a.id, d.id AS dossier, d.nummer, a.omschrijving, de.naam AS organisatie, a.uiterlijk
FROM (SELECT i.id AS id FROM rv_zoekindex i WHERE i.treffer MATCH :woorden ORDER BY i.id DESC LIMIT :bekijk) AS g
    JOIN rv_zoektekst z ON z.id = g.id JOIN rv_dossier d ON d.id = z.dossier
    JOIN rv_actie a ON a.dossier = d.id JOIN rv_deelnemer de ON de.id = a.deelnemer
WHERE z.soort = 'plan' AND a.stand = 'open' AND d.fase = 'casus'
    AND NOT EXISTS (SELECT 1 FROM rv_heropening h WHERE h.dossier = d.id AND h.uitkomst IS NULL)
ORDER BY z.id DESC, a.uiterlijk, a.id
