-- SPDX-License-Identifier: EUPL-1.2
SELECT b.dossier, d.nummer, d.fase, b.naam, b.voorvoegsel, b.voornamen, b.geboortedatum, b.bsn, b.kvk, b.naam_vouw, b.achternaam_vouw
FROM (SELECT id, min(rang) AS rang FROM (
        SELECT id, 1 AS rang FROM rv_betrokkene WHERE bsn = :bsn
        UNION ALL SELECT id, 1 FROM rv_betrokkene WHERE kvk = :kvk
        UNION ALL SELECT id, 2 FROM rv_betrokkene WHERE geboortedatum = :geboortedatum AND achternaam_vouw = :achternaam_vouw
        UNION ALL SELECT id, 3 FROM rv_betrokkene WHERE naam_vouw = :naam_vouw
    ) GROUP BY id) AS k
JOIN rv_betrokkene b ON b.id = k.id JOIN rv_dossier d ON d.id = b.dossier
WHERE d.fase <> 'te-vernietigen' AND b.dossier IS NOT :dossier
ORDER BY k.rang, b.dossier DESC LIMIT :aantal
