-- SPDX-License-Identifier: EUPL-1.2
-- What is due within the horizon, and what has no last day: two stretches of one index. A kind with a number in it ("actie-12") counts
-- under the word before it.
SELECT soort, sum(aantal) AS aantal FROM (
    SELECT substr(p.soort, 1, instr(p.soort || '-', '-') - 1) AS soort, count(*) AS aantal FROM rv_plicht p
    WHERE p.rol = :rol AND p.afgedaan_op IS NULL AND ifnull(p.uiterlijk, '9999-12-31') <= :tot GROUP BY 1
    UNION ALL
    SELECT substr(p.soort, 1, instr(p.soort || '-', '-') - 1), count(*) FROM rv_plicht p
    WHERE p.rol = :rol AND p.afgedaan_op IS NULL AND ifnull(p.uiterlijk, '9999-12-31') = '9999-12-31' GROUP BY 1
) GROUP BY soort ORDER BY soort
