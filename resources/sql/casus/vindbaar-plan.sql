-- SPDX-License-Identifier: EUPL-1.2
SELECT group_concat(tekst, ' ') FROM (
    SELECT omschrijving AS tekst FROM doel WHERE dossier = :dossier
    UNION ALL SELECT omschrijving || ' ' || ifnull(resultaat, '') FROM actie WHERE dossier = :dossier)
