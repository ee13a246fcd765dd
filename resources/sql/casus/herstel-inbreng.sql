-- SPDX-License-Identifier: EUPL-1.2
UPDATE inbreng SET herstel = :uitkomst, herstel_op = :vandaag, omschrijving = ifnull(:nieuwe_tekst, omschrijving), herstel_wijze = :wijze,
    herstel_namens_naam = :namens_naam, herstel_namens_functie = :namens_functie, herstel_namens_datum = :namens_datum
WHERE id = :inbreng AND dossier = :dossier
