-- SPDX-License-Identifier: EUPL-1.2
UPDATE vernietigingslijst SET stand = :stand, gesloten_op = :op, vernietigd = :vernietigd WHERE id = :lijst
