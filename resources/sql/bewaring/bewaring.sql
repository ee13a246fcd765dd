-- SPDX-License-Identifier: EUPL-1.2
SELECT grond, regel, begin, uiterlijk FROM rv_bewaring WHERE dossier = :dossier
