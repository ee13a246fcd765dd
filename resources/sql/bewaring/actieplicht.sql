-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM plicht WHERE dossier = :dossier AND soort = :soort AND afgedaan_op IS NULL
    AND (:alles OR (rol = :rol AND (account IS NULL OR account = :account))) LIMIT 1
