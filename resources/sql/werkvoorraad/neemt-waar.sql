-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM rv_afwezigheid w JOIN rv_account a ON a.id = w.account
WHERE w.vervanger = :account AND w.tot >= :vandaag AND w.van <= :vandaag AND w.ingetrokken_op IS NULL AND a.rol = :rol LIMIT 1
