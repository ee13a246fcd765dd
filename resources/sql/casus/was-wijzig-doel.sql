-- SPDX-License-Identifier: EUPL-1.2
-- What stood there before the change; the columns bear the names of its fields.
SELECT omschrijving FROM doel WHERE id = :doel AND dossier = :dossier
