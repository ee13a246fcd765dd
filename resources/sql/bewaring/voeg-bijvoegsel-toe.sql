-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO bijvoegsel (dossier, inhoud, toegevoegd_op) VALUES (:dossier, :inhoud, :vandaag)
