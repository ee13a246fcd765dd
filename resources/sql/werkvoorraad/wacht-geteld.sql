-- SPDX-License-Identifier: EUPL-1.2
-- As wacht, counted: for who sees some dossiers only. What is due within the horizon, and what has no last day: two stretches of one index, of the own role and of each role for which this
-- account stands in today (N7). A kind with a number in it ("actie-12") counts under the word before it.
WITH rollen AS (
    SELECT :rol AS rol
    UNION
    SELECT a.rol FROM rv_afwezigheid w JOIN rv_account a ON a.id = w.account
    WHERE w.vervanger = :account AND w.tot >= :vandaag AND w.van <= :vandaag AND w.ingetrokken_op IS NULL
)
SELECT soort, sum(aantal) AS aantal FROM (
    SELECT substr(p.soort, 1, instr(p.soort || '-', '-') - 1) AS soort, count(*) AS aantal FROM rollen r CROSS JOIN rv_plicht p ON p.rol = r.rol
    WHERE p.afgedaan_op IS NULL AND ifnull(p.uiterlijk, '9999-12-31') <= :tot GROUP BY 1
    UNION ALL
    SELECT substr(p.soort, 1, instr(p.soort || '-', '-') - 1), count(*) FROM rollen r CROSS JOIN rv_plicht p ON p.rol = r.rol
    WHERE p.afgedaan_op IS NULL AND ifnull(p.uiterlijk, '9999-12-31') = '9999-12-31' GROUP BY 1
) GROUP BY soort ORDER BY soort
