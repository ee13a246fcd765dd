-- SPDX-License-Identifier: EUPL-1.2
SELECT uiterlijk FROM bewaring WHERE dossier = :dossier
