-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM bewaring WHERE dossier = :dossier
