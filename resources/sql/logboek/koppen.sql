-- SPDX-License-Identifier: EUPL-1.2
SELECT k.volgnummer, k.keten, k.account, k.tijd, k.handtekening, l.keten, a.teken_sleutel
FROM logkop k LEFT JOIN logboek l ON l.volgnummer = k.volgnummer LEFT JOIN account a ON a.id = k.account ORDER BY k.id
