-- SPDX-License-Identifier: EUPL-1.2
UPDATE kamer SET overleg_slot = :minuten WHERE id = 1
