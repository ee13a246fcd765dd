-- SPDX-License-Identifier: EUPL-1.2
-- From kept counters, of one role: overdue, today, this week, this month, later, without a last day. :maand is the month of today.
SELECT ifnull(sum(aantal) FILTER (WHERE tijdvak < :vandaag), 0),
    ifnull(sum(aantal) FILTER (WHERE tijdvak = :vandaag), 0),
    ifnull(sum(aantal) FILTER (WHERE tijdvak > :vandaag AND tijdvak <= :zondag), 0),
    ifnull(sum(aantal) FILTER (WHERE tijdvak > :zondag AND tijdvak <= :maandeinde), 0),
    ifnull(sum(aantal) FILTER (WHERE tijdvak > max(:zondag, :maandeinde) AND tijdvak < '9999-12-31'), 0),
    ifnull(sum(aantal) FILTER (WHERE tijdvak = '9999-12-31'), 0)
FROM (
    SELECT t.tijdvak, t.aantal FROM rv_plichtteller t WHERE t.rol = :rol AND t.per = 'maand' AND t.tijdvak < :maand
    UNION ALL
    SELECT t.tijdvak, t.aantal FROM rv_plichtteller t WHERE t.rol = :rol AND t.per = 'dag' AND t.tijdvak > :maand AND t.tijdvak < :daarna
    UNION ALL
    SELECT t.tijdvak, t.aantal FROM rv_plichtteller t WHERE t.rol = :rol AND t.per = 'maand' AND t.tijdvak >= :daarna AND t.tijdvak < '9999-12'
    UNION ALL
    SELECT t.tijdvak, t.aantal FROM rv_plichtteller t WHERE t.rol = :rol AND t.per = 'dag' AND t.tijdvak = '9999-12-31'
)
