-- SPDX-License-Identifier: EUPL-1.2
SELECT rol FROM account WHERE id = :account AND vervallen_op IS NULL
