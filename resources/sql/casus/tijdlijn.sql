-- SPDX-License-Identifier: EUPL-1.2
SELECT soort, datum, bekend_op, wat, betwist, stand FROM (
    SELECT 'feit' AS soort, f.datum AS datum, a.ontvangen_op AS bekend_op, f.omschrijving AS wat, 0 AS betwist, NULL AS stand, f.volgnummer AS volgorde
    FROM rv_feit f LEFT JOIN rv_aanmelding a ON a.dossier = f.dossier WHERE f.dossier = :dossier
    UNION ALL
    SELECT 'inbreng', i.datum, i.ingebracht_op, i.omschrijving, i.betwist_op IS NOT NULL AND i.herstel IS NULL, NULL, i.id
    FROM rv_inbreng i WHERE i.dossier = :dossier AND ifnull(i.herstel, '') <> 'vernietigen'
    UNION ALL
    SELECT 'actie', iif(c.stand = 'open', c.uiterlijk, c.bijgewerkt_op), c.bijgewerkt_op,
        c.omschrijving || ifnull(' – ' || c.resultaat, ''), 0, c.stand, c.id
    FROM rv_actie c WHERE c.dossier = :dossier
    UNION ALL
    SELECT 'evaluatie', e.gedaan_op, e.gedaan_op, e.bevinding, 0, NULL, e.id FROM rv_planevaluatie e WHERE e.dossier = :dossier)
ORDER BY ifnull(datum, bekend_op), bekend_op, soort, volgorde
