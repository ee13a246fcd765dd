-- SPDX-License-Identifier: EUPL-1.2
SELECT deelnemer, uiterlijk, stand = 'open' AS open FROM actie WHERE id = :actie AND dossier = :dossier
