-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO herkensleutel (dossier, sleutel) VALUES (:dossier, :sleutel)
