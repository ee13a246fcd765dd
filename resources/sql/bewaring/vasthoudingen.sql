-- SPDX-License-Identifier: EUPL-1.2
SELECT v.id, v.grond, v.houder, a.naam AS houder_naam, v.sinds, v.herbeoordelen_op
FROM rv_vasthouding v JOIN rv_account a ON a.id = v.houder WHERE v.dossier = :dossier AND v.beeindigd_op IS NULL ORDER BY v.id
