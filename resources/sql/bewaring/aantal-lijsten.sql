-- SPDX-License-Identifier: EUPL-1.2
SELECT count(*) FROM vernietigingslijst WHERE nummer LIKE :begin || '%'
