-- SPDX-License-Identifier: EUPL-1.2
SELECT straat, huisnummer, postcode, plaats, gemeente_verblijf, van, tot FROM rv_vroeger_adres WHERE dossier = :dossier ORDER BY tot DESC, id DESC
