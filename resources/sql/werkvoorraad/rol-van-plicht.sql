-- SPDX-License-Identifier: EUPL-1.2
SELECT rol FROM plicht WHERE id = :plicht AND dossier = :dossier AND afgedaan_op IS NULL
