-- SPDX-License-Identifier: EUPL-1.2
SELECT soort, rol, omschrijving, regel, sinds, uiterlijk FROM rv_plicht
WHERE dossier = :dossier AND afgedaan_op IS NULL ORDER BY uiterlijk IS NULL, uiterlijk, id
