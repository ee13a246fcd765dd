-- SPDX-License-Identifier: EUPL-1.2
SELECT id AS account, naam, rol FROM rv_account ORDER BY naam, id
