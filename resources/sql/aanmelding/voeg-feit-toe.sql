-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO feit (dossier, volgnummer, aard, omschrijving, datum, bron, bronsoort, grond, rechtmatig, eigen_taak, bijzonder, noodzaak)
VALUES (:dossier, (SELECT coalesce(max(volgnummer), 0) + 1 FROM feit WHERE dossier = :dossier), :aard, :omschrijving, :datum, :bron,
    :bronsoort, :grond, :rechtmatig, :eigen_taak, :bijzonder, :noodzaak)
