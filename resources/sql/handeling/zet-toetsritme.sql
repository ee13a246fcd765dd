-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO toetsritme (klok, maanden, sinds, account) VALUES (:klok, :maanden, :vandaag, :account)
ON CONFLICT (klok) DO UPDATE SET maanden = :maanden, sinds = :vandaag, account = :account
