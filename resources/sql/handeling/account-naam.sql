-- SPDX-License-Identifier: EUPL-1.2
SELECT naam FROM account WHERE id = :account
