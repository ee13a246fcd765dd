-- SPDX-License-Identifier: EUPL-1.2
SELECT min(uiterlijk) FROM rv_plicht
WHERE dossier = :dossier AND soort IN ('noodzaak', 'bewaarnoodzaak') AND afgedaan_op IS NULL
