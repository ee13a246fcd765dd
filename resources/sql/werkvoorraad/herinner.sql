-- SPDX-License-Identifier: EUPL-1.2
UPDATE plicht SET herinnerd_op = :vandaag, herinnerd_keer = herinnerd_keer + 1 WHERE id = :plicht AND dossier = :dossier AND afgedaan_op IS NULL
