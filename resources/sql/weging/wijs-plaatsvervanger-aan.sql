-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO plaatsvervanger (voor, naam, functie, van, tot, vastgelegd_op, account) VALUES (:voor, trim(:naam), :functie, :van, :tot, :vandaag, :account)
