-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO afsluiting (dossier, reden, toelichting, bewaren_noodzaak, gesloten_op, account)
VALUES (:dossier, :reden, :toelichting, :bewaren_noodzaak, :op, :account)
