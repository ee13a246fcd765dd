-- SPDX-License-Identifier: EUPL-1.2
-- The duties of the dossiers whose number begins so: of this role, or of all others.
SELECT p.id AS plicht, p.dossier, d.nummer, d.fase, p.soort, p.rol, p.omschrijving, p.sinds, p.uiterlijk, p.regel, p.herinnerd_op, ifnull(p.uiterlijk, '9999-12-31') AS dag, a.naam AS wie
FROM (SELECT id, nummer, fase FROM rv_dossier WHERE nummer >= :nummer_van AND nummer < :nummer_tot ORDER BY nummer DESC LIMIT :bekijk) AS d
    JOIN rv_plicht p ON p.dossier = d.id LEFT JOIN rv_account a ON a.id = p.account
WHERE p.afgedaan_op IS NULL AND iif(:anderen, p.rol <> :rol, p.rol = :rol) AND ifnull(p.uiterlijk, '9999-12-31') BETWEEN :van AND :tot
    AND (:soort = '' OR substr(p.soort, 1, instr(p.soort || '-', '-') - 1) = :soort)
ORDER BY dag, p.id LIMIT :aantal
