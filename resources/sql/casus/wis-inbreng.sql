-- SPDX-License-Identifier: EUPL-1.2
-- The content goes; that something stood here, and whose it was, stays, so that recipients can be told.
UPDATE inbreng SET omschrijving = '', datum = NULL, bron = '', eigen_taak = NULL, noodzaak = NULL, toch_omdat = NULL, betwist_waarom = NULL
WHERE id = :inbreng AND dossier = :dossier
