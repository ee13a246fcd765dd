-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO afwezigheid (account, vervanger, van, tot, gemeld_op, gemeld_door) VALUES (:account, :vervanger, :van, :tot, :vandaag, :door)
