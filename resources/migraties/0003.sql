-- SPDX-License-Identifier: EUPL-1.2
-- The log is read by account, by handeling and by what was refused, at any length.
CREATE INDEX logboek_account ON logboek(account, volgnummer);
CREATE INDEX logboek_handeling ON logboek(handeling, volgnummer);
CREATE INDEX logboek_geweigerd ON logboek(volgnummer) WHERE (resultaat >= 'geweigerd' AND resultaat < 'geweigere') OR resultaat = 'niet gevonden';

-- What can be searched of a betrokkene held the address too, which a deelnemer may not find. It is set apart at the next change.
UPDATE zoektekst SET soort = 'adres' WHERE soort = 'betrokkene';
