-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO interventie (dossier, doel, omschrijving, toch_omdat, gekozen_op) VALUES (:dossier, :doel, :omschrijving, :toch_omdat, :vandaag)
