-- SPDX-License-Identifier: EUPL-1.2
UPDATE actie SET omschrijving = :omschrijving, deelnemer = :deelnemer, uiterlijk = :uiterlijk, toch_omdat = :toch_omdat, bijgewerkt_op = :vandaag
WHERE id = :actie AND dossier = :dossier
