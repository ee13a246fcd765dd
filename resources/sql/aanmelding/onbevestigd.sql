-- SPDX-License-Identifier: EUPL-1.2
-- A melding of the asker's own whose melder did not get the one receipt yet.
SELECT 1 FROM rv_melding WHERE dossier = :dossier AND bevestigd_op IS NULL
