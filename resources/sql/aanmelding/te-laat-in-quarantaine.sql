-- SPDX-License-Identifier: EUPL-1.2
SELECT dossier FROM quarantaine WHERE beoordeeld_op IS NULL AND uiterlijk < :vandaag ORDER BY uiterlijk, dossier
