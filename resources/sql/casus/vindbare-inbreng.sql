-- SPDX-License-Identifier: EUPL-1.2
-- What says what somebody is or has is left out: it never counts in selecting (B10a).
SELECT group_concat(omschrijving, ' ') FROM inbreng WHERE dossier = :dossier AND bijzonder <> 'als-zodanig'
