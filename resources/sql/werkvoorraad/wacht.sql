-- SPDX-License-Identifier: EUPL-1.2
-- From kept counters: what is due within the horizon (months before that of :tot, then its days), and what has no last day; of the own role
-- and of each role for which this account stands in today (N7).
WITH rollen AS (
    SELECT :rol AS rol
    UNION
    SELECT a.rol FROM rv_afwezigheid w JOIN rv_account a ON a.id = w.account
    WHERE w.vervanger = :account AND w.tot >= :vandaag AND w.van <= :vandaag AND w.ingetrokken_op IS NULL
)
SELECT soort, sum(aantal) AS aantal FROM (
    SELECT t.soort, t.aantal FROM rollen r CROSS JOIN rv_plichtteller t ON t.rol = r.rol WHERE t.per = 'maand' AND t.tijdvak < :maand
    UNION ALL
    SELECT t.soort, t.aantal FROM rollen r CROSS JOIN rv_plichtteller t ON t.rol = r.rol WHERE t.per = 'dag' AND t.tijdvak > :maand AND t.tijdvak <= :tot
    UNION ALL
    SELECT t.soort, t.aantal FROM rollen r CROSS JOIN rv_plichtteller t ON t.rol = r.rol WHERE t.per = 'dag' AND t.tijdvak = '9999-12-31'
) GROUP BY soort ORDER BY soort
