-- SPDX-License-Identifier: EUPL-1.2
SELECT soort, naam, voorvoegsel, voornamen, geboortedatum, bsn, kvk, straat, huisnummer, postcode, plaats, gemeente_verblijf, adres_sinds
FROM rv_betrokkene WHERE dossier = :dossier
