-- SPDX-License-Identifier: EUPL-1.2
SELECT n.gedaan_op, n.reden,
    (SELECT group_concat(x.omschrijving, '; ') FROM (SELECT ifnull(f.omschrijving, i.omschrijving) AS omschrijving FROM noodzaak_gegeven g
        LEFT JOIN feit f ON f.id = g.feit LEFT JOIN inbreng i ON i.id = g.inbreng WHERE g.noodzaakstoets = n.id ORDER BY g.id) x) AS gegevens
FROM noodzaakstoets n ORDER BY n.id
