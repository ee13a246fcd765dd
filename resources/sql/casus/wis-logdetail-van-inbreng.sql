-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM logdetail WHERE dossier = :dossier
    AND json_extract(detail, '$.omschrijving') = (SELECT omschrijving FROM inbreng WHERE id = :inbreng AND dossier = :dossier)
