-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO vernietigingslijst (nummer, stand, opgesteld_op, opgesteld_door, beoordelaar, voorgesteld)
VALUES (:nummer, 'in-beoordeling', :op, :door, :beoordelaar, :aantal)
