-- SPDX-License-Identifier: EUPL-1.2
SELECT CAST(substr(p.soort, 7) AS INTEGER) AS actie, p.omschrijving, p.rol, p.uiterlijk
FROM rv_plicht p
WHERE p.dossier = :dossier AND p.soort LIKE 'actie-%' AND p.afgedaan_op IS NULL
    AND (:alles OR (p.rol = :rol AND (p.account IS NULL OR p.account = :account)))
GROUP BY p.soort ORDER BY p.uiterlijk, p.id
