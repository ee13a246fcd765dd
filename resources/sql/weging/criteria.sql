-- SPDX-License-Identifier: EUPL-1.2
SELECT c.oordeel, c.criterium, c.waarde, c.toelichting
FROM rv_oordeel o JOIN rv_oordeel_criterium c ON c.oordeel = o.id
WHERE o.dossier = :dossier AND (:ronde = 0 OR o.ronde = :ronde)
