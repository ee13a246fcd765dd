-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO betrokkene (dossier, soort, naam, voorvoegsel, voornamen, geboortedatum, bsn, kvk, straat, huisnummer, postcode, plaats,
    gemeente_verblijf)
VALUES (:dossier, :soort, :naam, :voorvoegsel, :voornamen, :geboortedatum, :bsn, :kvk, :straat, :huisnummer, :postcode, :plaats,
    :gemeente_verblijf)
