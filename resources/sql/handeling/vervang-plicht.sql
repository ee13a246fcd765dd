-- SPDX-License-Identifier: EUPL-1.2
UPDATE plicht SET afgedaan_op = :vandaag
WHERE dossier = :dossier AND soort = :soort AND rol = :rol AND account IS :account AND afgedaan_op IS NULL
