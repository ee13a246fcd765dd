-- SPDX-License-Identifier: EUPL-1.2
SELECT l.volgnummer, l.tijd, CAST(l.account AS TEXT), l.rol, l.handeling, ifnull(l.dossier, ''), l.grond, l.resultaat, l.zegel, l.keten
FROM logboek l WHERE l.volgnummer = :volgnummer
