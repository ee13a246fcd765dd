-- SPDX-License-Identifier: EUPL-1.2
SELECT count(*) FROM inbreng WHERE dossier = :dossier AND betwist_op IS NOT NULL AND herstel IS NULL
