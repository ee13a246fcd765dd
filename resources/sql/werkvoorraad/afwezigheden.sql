-- SPDX-License-Identifier: EUPL-1.2
SELECT w.id, w.account, a.naam, a.rol, w.vervanger, v.naam AS vervanger_naam, v.rol AS vervanger_rol, w.van, w.tot, w.gemeld_op, w.ontvangen_op, w.ontvangen_regels, w.ingetrokken_op
FROM rv_afwezigheid w JOIN rv_account a ON a.id = w.account JOIN rv_account v ON v.id = w.vervanger
WHERE (:id = 0 OR w.id = :id) AND (:id <> 0 OR (w.tot >= :vandaag AND w.ingetrokken_op IS NULL))
ORDER BY w.van, w.id LIMIT 200
