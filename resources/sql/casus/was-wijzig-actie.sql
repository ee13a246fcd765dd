-- SPDX-License-Identifier: EUPL-1.2
-- What stood there before the change; the columns bear the names of its fields.
SELECT omschrijving, deelnemer, uiterlijk, toch_omdat AS "toch-omdat" FROM actie WHERE id = :actie AND dossier = :dossier
