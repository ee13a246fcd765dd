-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO account (id, naam, rol, functie, deelnemer, teken_sleutel, sinds, vervallen_op)
VALUES (:id, :naam, :rol, :functie, (SELECT id FROM deelnemer WHERE id = :deelnemer), :teken_sleutel, :nu, CASE WHEN :vervallen THEN :nu END)
ON CONFLICT (id) DO UPDATE SET naam = excluded.naam, rol = excluded.rol, functie = coalesce(excluded.functie, functie),
    deelnemer = excluded.deelnemer, teken_sleutel = excluded.teken_sleutel, vervallen_op = coalesce(vervallen_op, excluded.vervallen_op)
