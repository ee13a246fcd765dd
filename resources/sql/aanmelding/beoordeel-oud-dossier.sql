-- SPDX-License-Identifier: EUPL-1.2
UPDATE quarantaine SET beoordeeld_op = :op, reden = :reden WHERE dossier = :dossier
