-- SPDX-License-Identifier: EUPL-1.2
SELECT id AS document, soort, naam, grootte, toegevoegd_op FROM rv_document
WHERE dossier = :dossier AND id < :na ORDER BY id DESC LIMIT :aantal
