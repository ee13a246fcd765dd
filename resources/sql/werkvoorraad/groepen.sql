-- SPDX-License-Identifier: EUPL-1.2
SELECT ifnull(sum(aantal) FILTER (WHERE sleutel < :rol || '/' || :vandaag), 0),
    ifnull(sum(aantal) FILTER (WHERE sleutel = :rol || '/' || :vandaag), 0),
    ifnull(sum(aantal) FILTER (WHERE sleutel > :rol || '/' || :vandaag AND sleutel <= :rol || '/' || :zondag), 0),
    ifnull(sum(aantal) FILTER (WHERE sleutel > :rol || '/' || :zondag), 0),
    (SELECT ifnull(sum(aantal), 0) FROM rv_teller WHERE soort = 'plichtdag' AND sleutel = :rol || '/9999-12-31')
FROM rv_teller WHERE soort = 'plichtdag' AND sleutel BETWEEN :rol || '/' AND :rol || '/' || max(:zondag, :maandeinde)
