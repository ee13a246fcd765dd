-- SPDX-License-Identifier: EUPL-1.2
UPDATE plicht SET afgedaan_op = :vandaag WHERE dossier = :dossier AND afgedaan_op IS NULL
