-- SPDX-License-Identifier: EUPL-1.2
SELECT id, naam, functie FROM rv_account
WHERE rol IN ('casuscoordinator', 'burgemeester', 'contactpunt') AND vervallen_op IS NULL ORDER BY naam
