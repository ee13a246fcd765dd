-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM quarantaine WHERE dossier = :dossier
