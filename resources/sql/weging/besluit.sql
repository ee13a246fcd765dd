-- SPDX-License-Identifier: EUPL-1.2
SELECT uitkomst, reden, noodzaak, proportionaliteit, subsidiariteit, advies_aanmelder, besloten_op
FROM rv_besluit WHERE dossier = :dossier ORDER BY id DESC LIMIT 1
