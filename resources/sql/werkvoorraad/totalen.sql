-- SPDX-License-Identifier: EUPL-1.2
-- How much waits for the other roles.
SELECT ifnull(sum(aantal), 0) FROM rv_teller WHERE soort = 'plicht' AND sleutel <> :rol
