-- SPDX-License-Identifier: EUPL-1.2
-- What comes in and how: out of which care and safety house (W22), the one receipt of a melder (K19), urgency and judgements by telephone
-- (N3), deputies (N7), and old files in quarantine (N6).
ALTER TABLE aanmelding ADD COLUMN zvh TEXT;
ALTER TABLE aanmelding ADD COLUMN spoed_sinds TEXT;
ALTER TABLE aanmelding ADD COLUMN spoed_reden TEXT;

ALTER TABLE melding ADD COLUMN bevestigd_op TEXT;
ALTER TABLE melding ADD COLUMN bevestigd_hoe TEXT;

-- The paper that confirms a judgement by telephone; the judgement and its signature do not change.
CREATE TABLE oordeel_bevestiging (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    oordeel INTEGER NOT NULL UNIQUE REFERENCES oordeel(id),
    document INTEGER REFERENCES document(id),
    getekend_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    account INTEGER NOT NULL
);
CREATE INDEX oordeel_bevestiging_dossier ON oordeel_bevestiging(dossier);
CREATE INDEX oordeel_bevestiging_document ON oordeel_bevestiging(document) WHERE document IS NOT NULL;

-- Who stands in for a seat, the coordinator or the contactpunt, and when.
CREATE TABLE plaatsvervanger (
    id INTEGER PRIMARY KEY,
    voor TEXT NOT NULL,
    naam TEXT NOT NULL,
    functie TEXT NOT NULL,
    van TEXT NOT NULL,
    tot TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    account INTEGER NOT NULL,
    ingetrokken_op TEXT
);

-- An old dossier as it came, until it was judged. Nothing here is searched, compared, cited or weighed.
CREATE TABLE quarantaine (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL UNIQUE REFERENCES dossier(id),
    kenmerk TEXT,
    naam TEXT NOT NULL,
    voorvoegsel TEXT,
    voornamen TEXT,
    geboortedatum TEXT,
    bsn TEXT,
    gemeente_verblijf TEXT,
    andere_namen TEXT,
    opgemaakt_op TEXT,
    inhoud TEXT NOT NULL,
    bron TEXT,
    opgenomen_op TEXT NOT NULL,
    uiterlijk TEXT NOT NULL,
    beoordeeld_op TEXT,
    reden TEXT
);
CREATE INDEX quarantaine_kenmerk ON quarantaine(kenmerk) WHERE kenmerk IS NOT NULL;
CREATE INDEX quarantaine_wacht ON quarantaine(uiterlijk, dossier) WHERE beoordeeld_op IS NULL;
CREATE INDEX quarantaine_plek ON quarantaine(dossier) WHERE beoordeeld_op IS NULL;
