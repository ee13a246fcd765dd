-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM feit WHERE id = :feit AND dossier = :dossier
