-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM rv_plicht p JOIN rv_dossier d ON d.id = p.dossier
WHERE p.dossier = :dossier AND p.soort = 'informeren' AND p.afgedaan_op IS NULL AND d.fase = 'te-vernietigen' LIMIT 1
