-- SPDX-License-Identifier: EUPL-1.2
-- How far the log itself goes, and how far what hangs on it says that it went.
SELECT ifnull((SELECT max(volgnummer) FROM logboek), 0),
    max(ifnull((SELECT volgnummer FROM logkop ORDER BY id DESC LIMIT 1), 0), ifnull((SELECT max(volgnummer) FROM logdetail), 0))
