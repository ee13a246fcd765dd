-- SPDX-License-Identifier: EUPL-1.2
SELECT id, naam, functie, aangewezen_op, vastgelegd_op, ingetrokken_op FROM rv_aanwijzing ORDER BY id DESC LIMIT 100
