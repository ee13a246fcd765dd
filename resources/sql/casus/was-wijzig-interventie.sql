-- SPDX-License-Identifier: EUPL-1.2
-- What stood there before the change; the columns bear the names of its fields.
SELECT omschrijving, toch_omdat AS "toch-omdat" FROM interventie WHERE id = :interventie AND dossier = :dossier
