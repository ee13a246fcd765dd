-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO logboek (volgnummer, tijd, account, rol, handeling, dossier, grond, resultaat, zegel, keten)
VALUES (:volgnummer, :tijd, :account, :rol, :handeling, :dossier, :grond, :resultaat, :zegel, :keten)
