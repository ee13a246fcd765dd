-- SPDX-License-Identifier: EUPL-1.2
SELECT naam, voornamen, bsn, kvk, postcode FROM betrokkene WHERE dossier = :dossier
