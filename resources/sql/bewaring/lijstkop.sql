-- SPDX-License-Identifier: EUPL-1.2
SELECT l.id, l.nummer, l.stand, l.opgesteld_door, l.beoordelaar,
    (SELECT count(*) FROM vernietigingsregel r WHERE r.lijst = l.id AND r.oordeel IS NULL) AS onbeoordeeld,
    (SELECT count(*) FROM vernietigingsregel r WHERE r.lijst = l.id AND r.oordeel = 'akkoord') AS akkoord
FROM vernietigingslijst l WHERE l.id = :lijst
