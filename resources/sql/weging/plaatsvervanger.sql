-- SPDX-License-Identifier: EUPL-1.2
SELECT id, voor, naam, functie, van, tot, ingetrokken_op FROM rv_plaatsvervanger WHERE id = :id
