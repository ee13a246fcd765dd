-- SPDX-License-Identifier: EUPL-1.2
SELECT (SELECT volgnummer FROM logboek WHERE handeling = 'kamer.hersleutel' ORDER BY volgnummer DESC LIMIT 1) AS hersleuteld,
    (SELECT tijd FROM logboek WHERE handeling = 'kamer.hersleutel' ORDER BY volgnummer DESC LIMIT 1) AS hersleuteld_op,
    (SELECT volgnummer FROM logboek WHERE handeling IN ('bewaring.bekrachtig-vernietiging', 'bewaring.voer-lijst-uit')
        AND resultaat LIKE 'gedaan%' ORDER BY volgnummer DESC LIMIT 1) AS vernietigd
