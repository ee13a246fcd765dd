-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO oordeel (dossier, ronde, zetel, past_bij_doel, waarom, verdict, tegenspraak, overige, gegeven_op, account, wijze,
                     namens_naam, namens_functie, namens_datum, document, document_afdruk, paraaf)
VALUES (:dossier, :ronde, :zetel, :past_bij_doel, :waarom, :verdict, :tegenspraak, :overige, :gegeven_op, :account, :wijze,
        :namens_naam, :namens_functie, :namens_datum, :document, :document_afdruk, :paraaf)
