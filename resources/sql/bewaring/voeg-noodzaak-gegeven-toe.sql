-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO noodzaak_gegeven (dossier, noodzaakstoets, feit, inbreng) VALUES (:dossier, :toets, :feit, :inbreng)
