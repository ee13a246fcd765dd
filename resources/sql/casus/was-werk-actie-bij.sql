-- SPDX-License-Identifier: EUPL-1.2
-- What stood there before the change; the columns bear the names of its fields.
SELECT stand, resultaat FROM actie WHERE id = :actie AND dossier = :dossier
