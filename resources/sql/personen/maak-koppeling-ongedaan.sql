-- SPDX-License-Identifier: EUPL-1.2
UPDATE koppeling SET ongedaan_op = :op, ongedaan_reden = :reden
WHERE id = :koppeling AND (dossier = :dossier OR ander_dossier = :dossier) AND ongedaan_op IS NULL
