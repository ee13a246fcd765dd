-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO oordeel_feit (dossier, oordeel, criterium, feit, richting) VALUES (:dossier, :oordeel, :criterium, :feit, :richting)
