-- SPDX-License-Identifier: EUPL-1.2
SELECT i.id, a.naam AS wie, i.rol, i.reden, i.waarom AS verzegeld, i.van, i.tot, i.gesloten_op
FROM rv_inzage i JOIN rv_account a ON a.id = i.account WHERE i.dossier = :dossier AND i.id < :na ORDER BY i.id DESC LIMIT :aantal
