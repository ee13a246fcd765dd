-- SPDX-License-Identifier: EUPL-1.2
SELECT i.id, i.omschrijving, i.datum, i.bron, d.naam AS van_wie,
    i.bijzonder <> 'als-zodanig' AND ifnull(i.herstel, '') <> 'vernietigen' AND (i.betwist_op IS NULL OR i.herstel IS NOT NULL) AS draagt,
    i.betwist_op IS NOT NULL AND i.herstel IS NULL AS betwist
FROM inbreng i JOIN deelnemer d ON d.id = i.deelnemer ORDER BY i.id
