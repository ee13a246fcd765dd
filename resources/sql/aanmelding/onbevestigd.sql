-- SPDX-License-Identifier: EUPL-1.2
-- A melding whose melder did not get the one receipt yet: the asker's own, or of somebody for whom the asker stands in today (N7). With
-- whose it is, and until when, in the latter case.
SELECT iif(m.ontvanger = :account, NULL, a.naam) AS naam, w.tot
FROM rv_melding_stand m JOIN rv_account a ON a.id = m.ontvanger
    LEFT JOIN rv_afwezigheid w ON w.account = m.ontvanger AND w.vervanger = :account AND w.van <= :vandaag AND w.tot >= :vandaag AND w.ingetrokken_op IS NULL
WHERE m.dossier = :dossier AND m.bevestigd_op IS NULL AND (m.ontvanger = :account OR w.id IS NOT NULL) LIMIT 1
