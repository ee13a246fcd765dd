-- SPDX-License-Identifier: EUPL-1.2
SELECT soort, datum, bekend_op, wat, betwist FROM (
    SELECT 'feit' AS soort, f.datum AS datum, a.ontvangen_op AS bekend_op, f.omschrijving AS wat, 0 AS betwist, f.volgnummer AS volgorde
    FROM rv_feit f LEFT JOIN rv_aanmelding a ON a.dossier = f.dossier WHERE f.dossier = :dossier
    UNION ALL
    SELECT 'inbreng', i.datum, i.ingebracht_op, i.omschrijving, i.betwist_op IS NOT NULL AND i.herstel IS NULL, i.id
    FROM rv_inbreng i WHERE i.dossier = :dossier AND ifnull(i.herstel, '') <> 'vernietigen'
    UNION ALL
    SELECT 'actie', iif(c.stand = 'open', c.uiterlijk, c.bijgewerkt_op), c.bijgewerkt_op,
        c.omschrijving || ifnull(' – ' || c.resultaat, ''), 0, c.id
    FROM rv_actie c WHERE c.dossier = :dossier)
ORDER BY ifnull(datum, bekend_op), bekend_op, soort, volgorde
