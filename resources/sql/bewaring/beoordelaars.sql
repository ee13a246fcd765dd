-- SPDX-License-Identifier: EUPL-1.2
SELECT id AS account, naam, ifnull(functie, rol) AS functie FROM rv_account
WHERE id <> :zelf AND vervallen_op IS NULL AND rol IN ('casuscoordinator', 'burgemeester', 'contactpunt') ORDER BY id
