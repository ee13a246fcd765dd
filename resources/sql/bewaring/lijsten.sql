-- SPDX-License-Identifier: EUPL-1.2
SELECT l.id, l.nummer, l.stand, l.opgesteld_op, o.naam AS opsteller, b.naam AS beoordelaar, l.opgesteld_door, l.beoordelaar AS beoordelaar_account,
    l.voorgesteld, l.vernietigd,
    (SELECT count(*) FROM rv_vernietigingsregel r WHERE r.lijst = l.id AND r.oordeel = 'akkoord') AS akkoord,
    (SELECT count(*) FROM rv_vernietigingsregel r WHERE r.lijst = l.id AND r.oordeel = 'uitzondering') AS uitzondering,
    (SELECT count(*) FROM rv_vernietigingsregel r WHERE r.lijst = l.id AND r.oordeel = 'uitstel') AS uitstel,
    (SELECT count(*) FROM rv_vernietigingsregel r WHERE r.lijst = l.id AND r.oordeel IS NULL) AS onbeoordeeld
FROM rv_vernietigingslijst l JOIN rv_account o ON o.id = l.opgesteld_door JOIN rv_account b ON b.id = l.beoordelaar
WHERE l.id < :na AND (:voor = 0 OR (l.beoordelaar = :voor AND l.stand = 'in-beoordeling')) ORDER BY l.id DESC LIMIT :aantal
