-- SPDX-License-Identifier: EUPL-1.2
SELECT f.oordeel, f.criterium, f.feit, f.richting
FROM rv_oordeel o JOIN rv_oordeel_feit f ON f.oordeel = o.id
WHERE o.dossier = :dossier AND (:ronde = 0 OR o.ronde = :ronde) ORDER BY f.feit
