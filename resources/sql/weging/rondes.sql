-- SPDX-License-Identifier: EUPL-1.2
SELECT ronde, geopend_op, reden FROM rv_weging_ronde WHERE dossier = :dossier ORDER BY ronde
