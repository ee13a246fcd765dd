-- SPDX-License-Identifier: EUPL-1.2
SELECT count(*) FROM verklaring WHERE nummer LIKE :begin || '%'
