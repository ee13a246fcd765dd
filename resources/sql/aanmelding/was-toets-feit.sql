-- SPDX-License-Identifier: EUPL-1.2
-- What stood there before the change; the columns bear the names of its fields.
SELECT toets, toets_hoe AS hoe, toets_door AS door FROM feit WHERE id = :feit AND dossier = :dossier
