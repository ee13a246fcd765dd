-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO oordeel_criterium (dossier, oordeel, criterium, waarde, toelichting) VALUES (:dossier, :oordeel, :criterium, :waarde, :toelichting)
