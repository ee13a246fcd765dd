-- SPDX-License-Identifier: EUPL-1.2
UPDATE vernietigingslijst SET beoordelaar = :beoordelaar WHERE id = :lijst
