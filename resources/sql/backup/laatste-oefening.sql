-- SPDX-License-Identifier: EUPL-1.2
SELECT h.gedaan_op, h.backup_van, h.goed, h.bevinding, a.naam AS door
FROM rv_hersteloefening h LEFT JOIN rv_account a ON a.id = h.account ORDER BY h.id DESC LIMIT 1
