-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM backupcontrole WHERE gemaakt_op < :grens
