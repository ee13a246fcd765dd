-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO hersteloefening (gedaan_op, account, backup_van, goed, bevinding) VALUES (:op, :account, :backup_van, :goed, :bevinding)
