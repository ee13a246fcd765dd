-- SPDX-License-Identifier: EUPL-1.2
SELECT group_concat(tekst, ' ') FROM (
    SELECT omschrijving AS tekst FROM doel WHERE dossier = :dossier
    UNION ALL SELECT omschrijving FROM interventie WHERE dossier = :dossier
    UNION ALL SELECT bevinding || ' ' || ifnull(verandert, '') FROM planevaluatie WHERE dossier = :dossier
    UNION ALL SELECT omschrijving || ' ' || ifnull(resultaat, '') FROM actie WHERE dossier = :dossier)
