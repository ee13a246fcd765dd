-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO oordeel_bevestiging (dossier, oordeel, document, getekend_op, vastgelegd_op, account)
VALUES (:dossier, :oordeel, :papier, :getekend_op, :vandaag, :account)
