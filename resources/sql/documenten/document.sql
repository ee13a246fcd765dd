-- SPDX-License-Identifier: EUPL-1.2
SELECT dossier, soort, naam, toegevoegd_op, inhoud FROM rv_document WHERE id = :id
