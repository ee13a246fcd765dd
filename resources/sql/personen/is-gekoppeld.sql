-- SPDX-License-Identifier: EUPL-1.2
SELECT id FROM koppeling WHERE dossier = :dossier AND ander_dossier = :ander AND ongedaan_op IS NULL
UNION ALL
SELECT id FROM koppeling WHERE dossier = :ander AND ander_dossier = :dossier AND ongedaan_op IS NULL
