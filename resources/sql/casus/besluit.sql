-- SPDX-License-Identifier: EUPL-1.2
SELECT uitkomst, reden, noodzaak, proportionaliteit, subsidiariteit, besloten_op FROM rv_besluit
WHERE dossier = :dossier ORDER BY ronde DESC, id DESC LIMIT 1
