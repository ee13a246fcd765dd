-- SPDX-License-Identifier: EUPL-1.2
SELECT v.id, v.verklaring, v.nummer, v.grond, v.regel, v.wijze, v.vernietigd_op, v.rijen, v.onderwerp,
    v.handtekening_een, v.handtekening_twee, v.gecontroleerd_op, v.woorden_gezocht, v.woorden_elders, v.sporen,
    een.id AS account_een, twee.id AS account_twee, ifnull(een.functie, een.rol) AS functie_een,
    ifnull(w.functie || ', op papier van ' || t.verklaard_op || ' (aangewezen op ' || w.aangewezen_op || ')', ifnull(twee.functie, twee.rol)) AS functie_twee,
    een.rol AS rol_een, iif(t.id IS NULL, twee.rol, 'op-papier') AS rol_twee, een.teken_sleutel AS sleutel_een, twee.teken_sleutel AS sleutel_twee
FROM vernietiging v JOIN account een ON een.id = v.voorgesteld_door JOIN account twee ON twee.id = v.bekrachtigd_door
    LEFT JOIN tweede_persoon t ON t.id = v.tweede_persoon LEFT JOIN aanwijzing w ON w.id = t.aanwijzing
WHERE v.verklaring IS NULL ORDER BY v.id
