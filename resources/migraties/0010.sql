-- SPDX-License-Identifier: EUPL-1.2
-- The log is read by account, by handeling and by what was refused, at any length.
CREATE INDEX logboek_account ON logboek(account, volgnummer);
CREATE INDEX logboek_handeling ON logboek(handeling, volgnummer);
CREATE INDEX logboek_geweigerd ON logboek(volgnummer) WHERE (resultaat >= 'geweigerd' AND resultaat < 'geweigere') OR resultaat = 'niet gevonden';

-- What can be searched of a betrokkene held the address too, which a deelnemer may not find: what everybody may find comes beside it.
UPDATE zoektekst SET soort = 'adres' WHERE soort = 'betrokkene';
INSERT INTO zoektekst (dossier, soort, tekst)
    SELECT b.dossier, 'betrokkene', ifnull(b.voornamen || ' ', '') || ifnull(b.voorvoegsel || ' ', '') || b.naam || ifnull(' ' || b.geboortedatum, '')
        || ' ' || b.gemeente_verblijf
    FROM betrokkene b WHERE b.dossier IN (SELECT dossier FROM zoektekst WHERE soort = 'adres');
