-- SPDX-License-Identifier: EUPL-1.2
UPDATE vernietigingsregel SET oordeel = :oordeel, oordeel_reden = :reden, uitstel_tot = :uitstel_tot, beoordeeld_door = :account, beoordeeld_op = :op
WHERE lijst = :lijst AND dossier = :dossier
