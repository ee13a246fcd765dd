-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO casus (dossier, opgenomen_op, opgenomen_omdat, evaluatie_op) VALUES (:dossier, :vandaag, :omdat, :evaluatie_op)
ON CONFLICT (dossier) DO UPDATE SET opgenomen_op = :vandaag, opgenomen_omdat = :omdat, nog_open_omdat = NULL, evaluatie_op = :evaluatie_op
