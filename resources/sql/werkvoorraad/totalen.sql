-- SPDX-License-Identifier: EUPL-1.2
SELECT ifnull(sum(aantal) FILTER (WHERE sleutel = :rol), 0), ifnull(sum(aantal) FILTER (WHERE sleutel <> :rol), 0)
FROM rv_teller WHERE soort = 'plicht'
