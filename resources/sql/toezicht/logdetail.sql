-- SPDX-License-Identifier: EUPL-1.2
SELECT detail, dossier FROM rv_logdetail WHERE volgnummer = :volgnummer
