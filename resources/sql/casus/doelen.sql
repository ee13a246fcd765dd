-- SPDX-License-Identifier: EUPL-1.2
SELECT id, omschrijving, gesteld_op FROM rv_doel WHERE dossier = :dossier ORDER BY id
