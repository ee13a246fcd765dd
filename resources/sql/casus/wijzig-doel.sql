-- SPDX-License-Identifier: EUPL-1.2
UPDATE doel SET omschrijving = :omschrijving WHERE id = :doel AND dossier = :dossier
