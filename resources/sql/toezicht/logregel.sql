-- SPDX-License-Identifier: EUPL-1.2
SELECT l.volgnummer, l.tijd, a.naam AS account, l.rol, l.handeling, l.dossier, l.grond, l.resultaat
FROM rv_logboek l LEFT JOIN rv_account a ON a.id = l.account
WHERE l.volgnummer = :volgnummer
