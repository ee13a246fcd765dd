-- SPDX-License-Identifier: EUPL-1.2
SELECT r.dossier, r.velden, r.onderwerp, r.handtekening, l.opgesteld_door
FROM vernietigingsregel r JOIN vernietigingslijst l ON l.id = r.lijst
WHERE r.lijst = :lijst AND r.oordeel = 'akkoord' ORDER BY r.id
