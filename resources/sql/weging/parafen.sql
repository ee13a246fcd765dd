-- SPDX-License-Identifier: EUPL-1.2
SELECT o.id, a.teken_sleutel AS sleutel, o.paraaf, o.document_afdruk, d.inhoud AS papier
FROM rv_oordeel o LEFT JOIN rv_account a ON a.id = o.account LEFT JOIN rv_document d ON d.id = o.document
WHERE o.dossier = :dossier
