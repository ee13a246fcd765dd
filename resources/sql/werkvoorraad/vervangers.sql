-- SPDX-License-Identifier: EUPL-1.2
SELECT id AS account, naam, rol FROM rv_account WHERE vervallen_op IS NULL ORDER BY naam, id
