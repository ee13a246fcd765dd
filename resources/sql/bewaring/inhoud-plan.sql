-- SPDX-License-Identifier: EUPL-1.2
SELECT a.id, g.omschrijving AS doel, a.omschrijving, d.naam AS wie, a.uiterlijk, a.stand, a.resultaat
FROM actie a JOIN doel g ON g.id = a.doel JOIN deelnemer d ON d.id = a.deelnemer ORDER BY g.id, a.id
