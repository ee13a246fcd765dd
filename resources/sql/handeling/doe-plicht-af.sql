-- SPDX-License-Identifier: EUPL-1.2
UPDATE plicht SET afgedaan_op = :vandaag
WHERE dossier = :dossier AND soort = :soort AND afgedaan_op IS NULL AND (:rol IS NULL OR rol = :rol)
