-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM weging WHERE dossier = :dossier AND geopend_op IS NOT NULL
