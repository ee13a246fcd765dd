-- SPDX-License-Identifier: EUPL-1.2
SELECT naam, voornamen, geboortedatum, bsn FROM betrokkene WHERE dossier = :dossier ORDER BY id
