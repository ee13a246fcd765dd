-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO heroverleg (dossier, heropening, feit, inbreng, deelnemer, uitkomst, toelichting, gevraagd_op, wijze,
    namens_naam, namens_functie, vastgelegd_op, account)
VALUES (:dossier, :heropening, :feit, :inbreng, :deelnemer, :uitkomst, :toelichting, :gevraagd_op, :wijze, :namens_naam, :namens_functie, :vandaag, :account)
