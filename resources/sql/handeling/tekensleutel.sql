-- SPDX-License-Identifier: EUPL-1.2
SELECT teken_sleutel FROM account WHERE id = :account
