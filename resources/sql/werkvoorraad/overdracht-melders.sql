-- SPDX-License-Identifier: EUPL-1.2
-- Whose melding waits for its receipt, from the day that it came in until there is a besluit: through the index of the few dossiers in these
-- phases.
SELECT d.id AS dossier, d.nummer, d.geopend_op AS sinds
FROM rv_dossier d CROSS JOIN rv_melding_stand m ON m.dossier = d.id LEFT JOIN rv_aanmelding a ON a.dossier = d.id
WHERE d.fase IN ('melding', 'aanmelding', 'weging') AND m.ontvanger = :account AND m.bevestigd_op IS NULL AND a.ingetrokken_op IS NULL
ORDER BY d.id LIMIT :aantal
