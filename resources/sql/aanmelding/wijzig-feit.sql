-- SPDX-License-Identifier: EUPL-1.2
UPDATE feit SET aard = :aard, omschrijving = :omschrijving, datum = :datum, bron = :bron, bronsoort = :bronsoort, grond = :grond,
    rechtmatig = :rechtmatig, eigen_taak = :eigen_taak, bijzonder = :bijzonder, noodzaak = :noodzaak,
    toets = NULL, toets_hoe = NULL, toets_door = NULL, toets_op = NULL
WHERE id = :feit AND dossier = :dossier
