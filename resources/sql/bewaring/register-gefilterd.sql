-- SPDX-License-Identifier: EUPL-1.2
-- Few rows, found through the index of numbers; then put in the order that was asked.
SELECT v.id, v.nummer, v.grond, v.regel, v.wijze, v.vernietigd_op, v.rijen, v.gecontroleerd_op, v.sporen, v.verklaring,
    b.nummer AS verklaringsnummer,
    ifnull(een.functie, een.rol) AS functie_een, ifnull(twee.functie, twee.rol) AS functie_twee
FROM (SELECT id FROM rv_vernietiging WHERE nummer >= :van AND nummer < :tot ORDER BY nummer DESC LIMIT :bekijk) AS g
    JOIN rv_vernietiging v ON v.id = g.id
    JOIN rv_account een ON een.id = v.voorgesteld_door JOIN rv_account twee ON twee.id = v.bekrachtigd_door
LEFT JOIN rv_verklaring b ON b.id = v.verklaring
ORDER BY iif(:volgorde = 'oudste', v.id, NULL), v.id DESC LIMIT :aantal
