-- SPDX-License-Identifier: EUPL-1.2
-- What stood there before the change; the columns bear the names of its fields.
SELECT aard, omschrijving, datum, bron, bronsoort, grond, rechtmatig, eigen_taak, bijzonder, noodzaak FROM feit WHERE id = :feit AND dossier = :dossier
