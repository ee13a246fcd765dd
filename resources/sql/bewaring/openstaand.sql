-- SPDX-License-Identifier: EUPL-1.2
SELECT omschrijving, rol, regel, uiterlijk FROM rv_plicht
WHERE dossier = :dossier AND afgedaan_op IS NULL ORDER BY uiterlijk, id
