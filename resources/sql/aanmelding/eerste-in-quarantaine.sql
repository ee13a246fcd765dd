-- SPDX-License-Identifier: EUPL-1.2
SELECT dossier, uiterlijk FROM quarantaine WHERE beoordeeld_op IS NULL AND uiterlijk > '' ORDER BY uiterlijk, dossier LIMIT 1
