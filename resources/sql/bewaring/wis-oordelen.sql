-- SPDX-License-Identifier: EUPL-1.2
UPDATE vernietigingsregel SET oordeel = NULL, oordeel_reden = NULL, uitstel_tot = NULL, beoordeeld_door = NULL, beoordeeld_op = NULL WHERE lijst = :lijst
