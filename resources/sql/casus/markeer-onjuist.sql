-- SPDX-License-Identifier: EUPL-1.2
UPDATE inbreng SET betwist_op = :vandaag, betwist_waarom = :toelichting, herstel = NULL, herstel_op = NULL, herstel_wijze = NULL,
    herstel_namens_naam = NULL, herstel_namens_functie = NULL, herstel_namens_datum = NULL
WHERE id = :inbreng AND dossier = :dossier
