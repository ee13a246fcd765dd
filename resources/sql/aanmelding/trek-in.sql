-- SPDX-License-Identifier: EUPL-1.2
UPDATE aanmelding SET ingetrokken_op = :op, intrek_reden = :reden WHERE dossier = :dossier
