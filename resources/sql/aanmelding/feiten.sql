-- SPDX-License-Identifier: EUPL-1.2
SELECT id AS feit, volgnummer, aard, omschrijving, datum, bron, bronsoort, grond, rechtmatig, eigen_taak, bijzonder, noodzaak,
    toets, toets_hoe, toets_door, toets_op
FROM rv_feit WHERE dossier = :dossier ORDER BY volgnummer
