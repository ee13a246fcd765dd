-- SPDX-License-Identifier: EUPL-1.2
SELECT id, naam, soort FROM rv_deelnemer
WHERE (van IS NULL OR van <= :vandaag) AND (tot IS NULL OR tot > :vandaag) ORDER BY naam, id
