-- SPDX-License-Identifier: EUPL-1.2
UPDATE interventie SET omschrijving = :omschrijving, toch_omdat = :toch_omdat WHERE id = :interventie AND dossier = :dossier
