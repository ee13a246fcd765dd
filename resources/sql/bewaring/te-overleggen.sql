-- SPDX-License-Identifier: EUPL-1.2
SELECT 'feit' AS soort, f.id AS gegeven, f.omschrijving, m.aanmelder AS deelnemer, d.naam AS organisatie, o.uitkomst, o.gevraagd_op
FROM rv_heropening h JOIN rv_feit f ON f.dossier = h.dossier AND f.id <= h.laatste_feit
    JOIN rv_aanmelding m ON m.dossier = f.dossier JOIN rv_deelnemer d ON d.id = m.aanmelder
    LEFT JOIN rv_heroverleg o ON o.id = (SELECT max(x.id) FROM rv_heroverleg x WHERE x.heropening = h.id AND x.feit = f.id)
WHERE h.dossier = :dossier AND h.uitkomst IS NULL
UNION ALL
SELECT 'inbreng', i.id, i.omschrijving, i.deelnemer, d.naam, o.uitkomst, o.gevraagd_op
FROM rv_heropening h JOIN rv_inbreng i ON i.dossier = h.dossier JOIN rv_deelnemer d ON d.id = i.deelnemer
    LEFT JOIN rv_heroverleg o ON o.id = (SELECT max(x.id) FROM rv_heroverleg x WHERE x.heropening = h.id AND x.inbreng = i.id)
WHERE h.dossier = :dossier AND h.uitkomst IS NULL AND ifnull(i.herstel, '') <> 'vernietigen'
ORDER BY organisatie, soort, gegeven
