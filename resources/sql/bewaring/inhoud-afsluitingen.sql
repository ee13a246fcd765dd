-- SPDX-License-Identifier: EUPL-1.2
SELECT reden, toelichting, bewaren_noodzaak, gesloten_op FROM afsluiting ORDER BY id
