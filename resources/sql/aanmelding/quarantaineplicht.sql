-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM plicht WHERE dossier = :dossier AND soort = 'quarantaine' AND afgedaan_op IS NULL
