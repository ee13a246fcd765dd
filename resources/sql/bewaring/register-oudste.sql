-- SPDX-License-Identifier: EUPL-1.2
SELECT v.id, v.nummer, v.grond, v.regel, v.wijze, v.vernietigd_op, v.rijen, v.gecontroleerd_op, v.sporen, v.verklaring,
    b.nummer AS verklaringsnummer,
    ifnull(een.functie, een.rol) AS functie_een, ifnull(twee.functie, twee.rol) AS functie_twee
FROM rv_vernietiging v JOIN rv_account een ON een.id = v.voorgesteld_door JOIN rv_account twee ON twee.id = v.bekrachtigd_door
LEFT JOIN rv_verklaring b ON b.id = v.verklaring
WHERE v.id > :na ORDER BY v.id LIMIT :aantal
