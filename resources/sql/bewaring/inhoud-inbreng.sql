-- SPDX-License-Identifier: EUPL-1.2
SELECT i.omschrijving, i.datum, i.bron, d.naam AS van_wie FROM inbreng i JOIN deelnemer d ON d.id = i.deelnemer ORDER BY i.id
