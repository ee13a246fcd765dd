-- SPDX-License-Identifier: EUPL-1.2
SELECT naam, functie, aangewezen_op, ingetrokken_op, vastgelegd_op FROM rv_aanwijzing WHERE id = :id
