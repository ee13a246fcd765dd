-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO inbreng (dossier, deelnemer, omschrijving, datum, bron, bronsoort, grond, rechtmatig, eigen_taak, bijzonder, noodzaak,
    toch_omdat, ingebracht_op, account, wijze, namens_naam, namens_functie, namens_datum)
VALUES (:dossier, :deelnemer, :omschrijving, :datum, :bron, :bronsoort, :grond, :rechtmatig, :eigen_taak, :bijzonder, :noodzaak,
    :toch_omdat, :vandaag, :account, :wijze, :namens_naam, :namens_functie, :namens_datum)
