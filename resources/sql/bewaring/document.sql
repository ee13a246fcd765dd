-- SPDX-License-Identifier: EUPL-1.2
SELECT soort, naam, toegevoegd_op, inhoud FROM document WHERE dossier = :dossier AND id = :document
