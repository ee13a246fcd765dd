-- SPDX-License-Identifier: EUPL-1.2
SELECT volgnummer, tijd FROM logboek WHERE handeling IN (:een, :of_twee) AND resultaat LIKE 'gedaan%' ORDER BY volgnummer DESC LIMIT 1
