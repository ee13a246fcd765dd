-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO planevaluatie (dossier, uitkomst, bevinding, verandert, gedaan_op, volgende_op, account)
VALUES (:dossier, :uitkomst, :bevinding, :verandert, :vandaag, :volgende_op, :account)
