-- SPDX-License-Identifier: EUPL-1.2
UPDATE weging SET ronde = ronde + 1, geopend_op = NULL WHERE dossier = :dossier
