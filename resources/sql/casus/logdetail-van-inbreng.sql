-- SPDX-License-Identifier: EUPL-1.2
-- The entries that kept the text of an inbreng: of bringing it in, of an earlier correction; and, when all of it goes, of marking it.
SELECT volgnummer FROM logdetail WHERE dossier = :dossier AND (
    (json_extract(detail, '$.rij') = CAST(:inbreng AS TEXT) AND json_extract(detail, '$.bronsoort') IS NOT NULL AND json_extract(detail, '$.deelnemer') IS NOT NULL)
    OR (json_extract(detail, '$.rij') IS NULL
        AND json_extract(detail, '$.omschrijving') = (SELECT omschrijving FROM inbreng WHERE id = :inbreng AND dossier = :dossier))
    OR (json_extract(detail, '$.inbreng') = CAST(:inbreng AS TEXT) AND (:alles OR json_extract(detail, '$."nieuwe-tekst"') <> '')))
ORDER BY volgnummer
