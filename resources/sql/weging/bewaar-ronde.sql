-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO weging_ronde (dossier, ronde, geopend_op, reden)
SELECT dossier, ronde, geopend_op, :reden FROM weging WHERE dossier = :dossier
