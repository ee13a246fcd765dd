-- SPDX-License-Identifier: EUPL-1.2
SELECT teken_sleutel FROM rv_account WHERE id = :account
