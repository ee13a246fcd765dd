-- SPDX-License-Identifier: EUPL-1.2
SELECT o.id, o.ronde, o.zetel, o.overige, o.past_bij_doel, o.waarom, o.tegenspraak, o.verdict, o.gegeven_op, o.account, a.naam AS door,
       o.wijze, o.namens_naam, o.namens_functie, o.namens_datum, o.document
FROM rv_oordeel o LEFT JOIN rv_account a ON a.id = o.account
WHERE o.dossier = :dossier AND (:ronde = 0 OR o.ronde = :ronde)
