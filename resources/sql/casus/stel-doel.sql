-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO doel (dossier, omschrijving, gesteld_op) VALUES (:dossier, :omschrijving, :vandaag)
