-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM bijvoegsel WHERE dossier = :dossier
