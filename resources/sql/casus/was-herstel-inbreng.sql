-- SPDX-License-Identifier: EUPL-1.2
-- What stood there before the change; the columns bear the names of its fields.
SELECT iif(:uitkomst = 'rectificeren', omschrijving, NULL) AS nieuwe_tekst FROM inbreng WHERE id = :inbreng AND dossier = :dossier
