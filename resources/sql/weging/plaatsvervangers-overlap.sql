-- SPDX-License-Identifier: EUPL-1.2
-- Who stands in for the same on one of these days, and was not withdrawn.
SELECT id, voor, naam, functie, van, tot, ingetrokken_op FROM rv_plaatsvervanger
WHERE voor = :voor AND van <= :tot AND tot >= :van AND ingetrokken_op IS NULL AND vouw(naam) = vouw(:naam) ORDER BY id DESC LIMIT 1
