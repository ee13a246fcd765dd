-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM vernietigingsregel r JOIN vernietigingslijst l ON l.id = r.lijst
WHERE r.dossier = :dossier AND l.stand = 'in-beoordeling' LIMIT 1
