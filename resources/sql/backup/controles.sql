-- SPDX-License-Identifier: EUPL-1.2
SELECT hex(kenmerk) AS kenmerk, gecontroleerd_op, goed, bevinding FROM rv_backupcontrole ORDER BY id DESC
