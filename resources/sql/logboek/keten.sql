-- SPDX-License-Identifier: EUPL-1.2
SELECT l.volgnummer, l.tijd, CAST(l.account AS TEXT), l.rol, l.handeling, ifnull(l.dossier, ''), l.grond, l.resultaat, l.zegel, l.keten, d.zout, d.detail
FROM logboek l LEFT JOIN logdetail d ON d.volgnummer = l.volgnummer WHERE l.volgnummer >= :vanaf ORDER BY l.volgnummer
