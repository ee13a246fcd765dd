-- SPDX-License-Identifier: EUPL-1.2
SELECT id AS document, soort, naam, toegevoegd_op FROM document WHERE dossier = :dossier ORDER BY id LIMIT 500
