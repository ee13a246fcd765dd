-- SPDX-License-Identifier: EUPL-1.2
SELECT id, volgnummer, aard, omschrijving, datum, bron, bronsoort, bijzonder, noodzaak, toets, toets_hoe, toets_door, bijzonder <> 'als-zodanig' AS citeerbaar
FROM rv_feit WHERE dossier = :dossier ORDER BY volgnummer, id
