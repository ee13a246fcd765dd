-- SPDX-License-Identifier: EUPL-1.2
SELECT l.volgnummer, l.tijd, a.naam AS account, l.rol, l.handeling, l.dossier, l.grond, l.resultaat
FROM rv_logboek l LEFT JOIN rv_account a ON a.id = l.account
WHERE l.volgnummer < :na
    AND (:handeling IS NULL OR l.handeling = :handeling)
    AND l.tijd >= :van AND l.tijd < :tot AND l.handeling GLOB :patroon AND l.handeling NOT GLOB :niet_een AND l.handeling NOT GLOB :niet_twee
    AND (l.resultaat GLOB :uitkomst OR l.resultaat = :of_uitkomst) AND substr(l.resultaat, 1, length(:resultaat)) = :resultaat
ORDER BY l.volgnummer DESC LIMIT :aantal
