-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO dossiersleutel (dossier, sleutel) VALUES (:dossier, :sleutel)
