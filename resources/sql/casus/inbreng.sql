-- SPDX-License-Identifier: EUPL-1.2
SELECT i.id, i.deelnemer, de.naam AS organisatie, i.omschrijving, i.datum, i.bron, i.bronsoort, i.grond, i.eigen_taak, i.bijzonder, i.noodzaak,
    i.toch_omdat, i.ingebracht_op, i.wijze, i.namens_naam, i.namens_functie, i.namens_datum, i.betwist_op, i.betwist_waarom, i.herstel, i.herstel_op,
    i.betwist_op IS NOT NULL AND i.herstel IS NULL AS betwist, i.bijzonder <> 'als-zodanig' AS citeerbaar,
    i.herstel_wijze, i.herstel_namens_naam, i.herstel_namens_functie, i.herstel_namens_datum
FROM rv_inbreng i JOIN rv_deelnemer de ON de.id = i.deelnemer
WHERE i.dossier = :dossier ORDER BY i.id
