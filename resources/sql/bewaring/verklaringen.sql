-- SPDX-License-Identifier: EUPL-1.2
SELECT v.id, v.nummer, v.opgemaakt_op, (SELECT count(*) FROM rv_vernietiging r WHERE r.verklaring = v.id) AS aantal
FROM rv_verklaring v WHERE v.id < :na ORDER BY v.id DESC LIMIT :aantal
