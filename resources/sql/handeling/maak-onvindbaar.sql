-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM zoektekst WHERE dossier = :dossier AND soort = :soort
