-- SPDX-License-Identifier: EUPL-1.2
SELECT waarde FROM instelling WHERE account = :account AND naam = :naam
