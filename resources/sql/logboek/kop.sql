-- SPDX-License-Identifier: EUPL-1.2
SELECT volgnummer, keten FROM logboek ORDER BY volgnummer DESC LIMIT 1
