-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM andere_naam WHERE id = :naam AND dossier = :dossier
