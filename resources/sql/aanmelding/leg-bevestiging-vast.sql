-- SPDX-License-Identifier: EUPL-1.2
UPDATE melding SET bevestigd_op = :verstuurd_op, bevestigd_hoe = :hoe WHERE dossier = :dossier
