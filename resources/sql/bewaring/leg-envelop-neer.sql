-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO envelop (dossier, inhoud, sleutel, identiteit, verzegeld_op) VALUES (:dossier, :inhoud, :sleutel, :identiteit, :op)
