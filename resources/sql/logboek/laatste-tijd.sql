-- SPDX-License-Identifier: EUPL-1.2
SELECT tijd FROM logboek ORDER BY volgnummer DESC LIMIT 1
