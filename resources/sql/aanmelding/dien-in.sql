-- SPDX-License-Identifier: EUPL-1.2
UPDATE aanmelding SET getoetst_op = :op, ingediend_op = :op, ingediend_door = :door WHERE dossier = :dossier RETURNING ontvangen_op
