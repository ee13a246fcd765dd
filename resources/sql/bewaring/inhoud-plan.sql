-- SPDX-License-Identifier: EUPL-1.2
SELECT a.id, g.omschrijving AS doel, ifnull(i.omschrijving || ': ', '') || a.omschrijving AS omschrijving, d.naam AS wie, a.uiterlijk, a.stand, a.resultaat
FROM actie a JOIN doel g ON g.id = a.doel JOIN deelnemer d ON d.id = a.deelnemer
    LEFT JOIN interventie i ON i.id = a.interventie ORDER BY g.id, a.id
