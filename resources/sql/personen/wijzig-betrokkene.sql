-- SPDX-License-Identifier: EUPL-1.2
UPDATE betrokkene SET soort = :soort, naam = :naam, voorvoegsel = :voorvoegsel, voornamen = :voornamen, geboortedatum = :geboortedatum,
    bsn = :bsn, kvk = :kvk, straat = :straat, huisnummer = :huisnummer, postcode = :postcode, plaats = :plaats,
    gemeente_verblijf = :gemeente_verblijf
WHERE dossier = :dossier
