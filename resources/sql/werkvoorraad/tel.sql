-- SPDX-License-Identifier: EUPL-1.2
SELECT count(*) FROM rv_plicht p WHERE p.rol = :rol AND p.afgedaan_op IS NULL AND ifnull(p.uiterlijk, '9999-12-31') BETWEEN :van AND :tot
