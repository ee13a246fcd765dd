-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO backupcontrole (kenmerk, gemaakt_op, gecontroleerd_op, goed, bevinding)
VALUES (:kenmerk, :gemaakt_op, :op, :goed, :bevinding)
ON CONFLICT (kenmerk) DO UPDATE SET gecontroleerd_op = excluded.gecontroleerd_op, goed = excluded.goed, bevinding = excluded.bevinding
