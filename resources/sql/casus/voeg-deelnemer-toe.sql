-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO casus_deelnemer (dossier, deelnemer, persoon, account, rol_in_plan, reden, sinds)
VALUES (:dossier, :deelnemer, :persoon, :account, :rol_in_plan, :reden, :vandaag)
