-- SPDX-License-Identifier: EUPL-1.2
SELECT substr(soort, length('spoedbevestiging-') + 1) AS zetel, uiterlijk FROM rv_plicht
WHERE dossier = :dossier AND soort LIKE 'spoedbevestiging-%' AND afgedaan_op IS NULL ORDER BY id
