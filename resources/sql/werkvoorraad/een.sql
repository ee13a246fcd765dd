-- SPDX-License-Identifier: EUPL-1.2
SELECT p.id AS plicht, p.dossier, d.nummer, d.fase, p.soort, p.rol, p.omschrijving, p.sinds, p.uiterlijk, p.regel, p.herinnerd_op, p.herinnerd_keer, ifnull(p.uiterlijk, '9999-12-31') AS dag, a.naam AS wie
FROM rv_plicht p JOIN rv_dossier d ON d.id = p.dossier LEFT JOIN rv_account a ON a.id = p.account
WHERE p.id = :plicht AND p.dossier = :dossier AND p.afgedaan_op IS NULL
