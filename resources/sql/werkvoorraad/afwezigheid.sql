-- SPDX-License-Identifier: EUPL-1.2
SELECT w.id, w.account, a.naam, a.rol, w.vervanger, v.naam AS vervanger_naam, v.rol AS vervanger_rol, w.van, w.tot, w.gemeld_op, w.ontvangen_op, w.ontvangen_regels, w.ingetrokken_op
FROM afwezigheid w JOIN account a ON a.id = w.account JOIN account v ON v.id = w.vervanger WHERE w.id = :id
