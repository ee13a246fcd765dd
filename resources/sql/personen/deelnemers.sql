-- SPDX-License-Identifier: EUPL-1.2
SELECT id AS deelnemer, naam, soort, bron, van, tot FROM rv_deelnemer
WHERE :ook_beeindigd OR tot IS NULL OR tot > :vandaag ORDER BY naam, id
