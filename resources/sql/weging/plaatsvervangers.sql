-- SPDX-License-Identifier: EUPL-1.2
-- Of whom every word that was typed begins a word of the name, of the function or of whom they stand in for.
WITH RECURSIVE woorden(woord, rest) AS (
    SELECT '', :woorden || ' '
    UNION ALL
    SELECT substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) FROM woorden WHERE rest <> ''
)
SELECT p.id, p.voor, p.naam, p.functie, p.van, p.tot, p.ingetrokken_op FROM rv_plaatsvervanger p
WHERE p.id < :na AND (:op IS NULL OR (p.van <= :op AND p.tot >= :op AND ifnull(p.ingetrokken_op, '9999') > :op))
    AND NOT EXISTS (SELECT 1 FROM woorden w WHERE w.woord <> '' AND instr(' ' || vouw(p.naam || ' ' || p.functie || ' ' || p.voor), ' ' || w.woord) = 0)
ORDER BY p.id DESC LIMIT :aantal
