-- SPDX-License-Identifier: EUPL-1.2
SELECT deelnemer, bijzonder, betwist_op, herstel FROM inbreng WHERE id = :inbreng AND dossier = :dossier
