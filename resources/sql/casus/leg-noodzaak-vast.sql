-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO noodzaakstoets (dossier, gedaan_op, nog_nodig, reden, account)
VALUES (:dossier, :vandaag, :nog_nodig, :reden, :account)
