-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO informeerbesluit (dossier, uitkomst, geinformeerd_op, grond, motief, besloten_op, account)
VALUES (:dossier, :uitkomst, :geinformeerd_op, :grond, :motief, :vandaag, :account)
ON CONFLICT (dossier) DO UPDATE SET uitkomst = :uitkomst, geinformeerd_op = :geinformeerd_op, grond = :grond, motief = :motief,
    besloten_op = :vandaag, account = :account
