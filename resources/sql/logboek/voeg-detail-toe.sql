-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO logdetail (dossier, volgnummer, zout, detail) VALUES (:dossier, :volgnummer, :zout, :detail)
