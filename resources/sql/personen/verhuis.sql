-- SPDX-License-Identifier: EUPL-1.2
UPDATE betrokkene SET straat = :straat, huisnummer = :huisnummer, postcode = :postcode, plaats = :plaats,
    gemeente_verblijf = :gemeente_verblijf, adres_sinds = :van
WHERE dossier = :dossier
