-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO dossier (nummer, fase, geopend_op, fase_sinds) VALUES (:nummer, :fase, :vandaag, :vandaag)
