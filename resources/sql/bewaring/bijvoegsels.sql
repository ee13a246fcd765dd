-- SPDX-License-Identifier: EUPL-1.2
SELECT inhoud, toegevoegd_op FROM rv_bijvoegsel WHERE dossier = :dossier ORDER BY id
