-- SPDX-License-Identifier: EUPL-1.2
UPDATE melding SET uitkomst = :uitkomst, uitkomst_reden = :reden, beoordeeld_op = :op WHERE dossier = :dossier
