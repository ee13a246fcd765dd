-- SPDX-License-Identifier: EUPL-1.2
SELECT deelnemer, uiterlijk FROM actie WHERE id = :actie AND dossier = :dossier
