-- SPDX-License-Identifier: EUPL-1.2
-- Names alone, newest first; of a word that stands everywhere no more than the newest texts are looked at.
SELECT d.id AS dossier, d.nummer, d.fase, trim(ifnull(b.voornamen || ' ', '') || ifnull(b.voorvoegsel || ' ', '') || b.naam) AS naam, b.geboortedatum
FROM (SELECT i.id AS id FROM rv_zoekindex i WHERE i.treffer MATCH :woorden ORDER BY i.id DESC LIMIT :bekijk) AS g
    CROSS JOIN rv_zoeknaam z ON z.id = g.id JOIN rv_dossier d ON d.id = z.dossier
    JOIN rv_betrokkene b ON b.id = (SELECT min(x.id) FROM rv_betrokkene x WHERE x.dossier = d.id)
WHERE d.fase IN ('aanmelding', 'weging', 'casus')
    AND NOT EXISTS (SELECT 1 FROM rv_heropening h WHERE h.dossier = d.id AND h.uitkomst IS NULL)
ORDER BY z.id DESC LIMIT :aantal
