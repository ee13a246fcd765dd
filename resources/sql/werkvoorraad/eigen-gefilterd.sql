-- SPDX-License-Identifier: EUPL-1.2
-- A sieve over the first duties of a role: a kind and a part of what has to be done.
SELECT p.id AS plicht, p.dossier, d.nummer, d.fase, p.soort, p.rol, p.omschrijving, p.sinds, p.uiterlijk, p.regel, p.herinnerd_op, ifnull(p.uiterlijk, '9999-12-31') AS dag, a.naam AS wie
FROM (SELECT q.* FROM rv_plicht q WHERE q.rol = :rol AND q.afgedaan_op IS NULL AND ifnull(q.uiterlijk, '9999-12-31') BETWEEN :van AND :tot
        ORDER BY ifnull(q.uiterlijk, '9999-12-31'), q.id LIMIT :bekijk) AS p
    JOIN rv_dossier d ON d.id = p.dossier LEFT JOIN rv_account a ON a.id = p.account
WHERE (:soort = '' OR substr(p.soort, 1, instr(p.soort || '-', '-') - 1) = :soort) AND p.omschrijving LIKE :tekst ESCAPE '\'
ORDER BY dag, p.id LIMIT :aantal
