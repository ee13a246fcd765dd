-- SPDX-License-Identifier: EUPL-1.2
UPDATE vernietiging SET gecontroleerd_op = :op, woorden_gezocht = :gezocht, woorden_elders = :elders, sporen = :sporen,
    verklaring = ifnull(:verklaring, verklaring)
WHERE id = :id
