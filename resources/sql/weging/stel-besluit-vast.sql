-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO besluit (dossier, ronde, uitkomst, reden, noodzaak, proportionaliteit, subsidiariteit, advies_aanmelder, besloten_op, account)
VALUES (:dossier, :ronde, :uitkomst, :reden, :noodzaak, :proportionaliteit, :subsidiariteit, :advies_aanmelder, :vandaag, :account)
