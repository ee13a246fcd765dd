-- SPDX-License-Identifier: EUPL-1.2
SELECT soort, van_wie, ontvangen_op, tekst, document FROM aantekening ORDER BY id
