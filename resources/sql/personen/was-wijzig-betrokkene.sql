-- SPDX-License-Identifier: EUPL-1.2
-- What stood there before the change; the columns bear the names of its fields.
SELECT soort, naam, voorvoegsel, voornamen, geboortedatum, bsn, kvk, straat, huisnummer, postcode, plaats, gemeente_verblijf
FROM betrokkene WHERE dossier = :dossier
