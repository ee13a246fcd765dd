-- SPDX-License-Identifier: EUPL-1.2
SELECT id, naam, rol, functie, deelnemer FROM rv_account
WHERE vervallen_op IS NULL AND rol IN ('deelnemer', 'burgemeester', 'politie', 'openbaar-ministerie') ORDER BY naam, id
