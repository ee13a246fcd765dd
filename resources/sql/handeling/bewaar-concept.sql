-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO concept (dossier, account, handeling, inhoud, gewijzigd_op) VALUES (:dossier, :account, :handeling, :inhoud, :op)
