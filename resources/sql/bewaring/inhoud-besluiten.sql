-- SPDX-License-Identifier: EUPL-1.2
SELECT uitkomst, reden, noodzaak, proportionaliteit, subsidiariteit, besloten_op FROM besluit ORDER BY id
