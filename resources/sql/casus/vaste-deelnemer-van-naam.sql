-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM deelnemer
WHERE (van IS NULL OR van <= :vandaag) AND (tot IS NULL OR tot > :vandaag) AND lower(trim(naam)) = lower(trim(:organisatie)) LIMIT 1
