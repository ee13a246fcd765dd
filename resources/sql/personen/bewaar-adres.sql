-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO vroeger_adres (dossier, straat, huisnummer, postcode, plaats, gemeente_verblijf, van, tot)
SELECT dossier, straat, huisnummer, postcode, plaats, gemeente_verblijf, adres_sinds, :van FROM betrokkene WHERE dossier = :dossier
