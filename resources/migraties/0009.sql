-- SPDX-License-Identifier: EUPL-1.2
-- What happens to a dossier after it was shielded: who opens it, what is added without lifting it, why it is held longer, and how it
-- is reopened; decisions on informing before direct destruction; and second persons on paper (N8).

-- Who owes a duty, when that is one person and not a whole role: so that it stays with them when the dossier is shielded (N2).
ALTER TABLE plicht ADD COLUMN account INTEGER;
CREATE INDEX plicht_account ON plicht(account, dossier) WHERE account IS NOT NULL AND afgedaan_op IS NULL;

-- A time-boxed look into a shielded dossier. Why stands sealed for who may open.
CREATE TABLE inzage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    account INTEGER NOT NULL,
    rol TEXT NOT NULL,
    reden TEXT NOT NULL,
    waarom BLOB NOT NULL,
    van TEXT NOT NULL,
    tot TEXT NOT NULL,
    gesloten_op TEXT
);
CREATE INDEX inzage_dossier ON inzage(dossier, id);

-- What somebody without the key reported about a shielded dossier: sealed for who may open, put in its place when it is lifted.
CREATE TABLE bijvoegsel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    inhoud BLOB NOT NULL,
    toegevoegd_op TEXT NOT NULL
);
CREATE INDEX bijvoegsel_dossier ON bijvoegsel(dossier);

-- A note that came after closing: a late letter, an objection. Goes into the envelope.
CREATE TABLE aantekening (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    soort TEXT NOT NULL,
    van_wie TEXT NOT NULL,
    ontvangen_op TEXT NOT NULL,
    tekst TEXT NOT NULL,
    document INTEGER REFERENCES document(id),
    vastgelegd_op TEXT NOT NULL,
    account INTEGER NOT NULL
);
CREATE INDEX aantekening_dossier ON aantekening(dossier);
CREATE INDEX aantekening_document ON aantekening(document) WHERE document IS NOT NULL;

-- The facts on which a review of necessity rests (W9d).
CREATE TABLE noodzaak_gegeven (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    noodzaakstoets INTEGER NOT NULL REFERENCES noodzaakstoets(id),
    feit INTEGER REFERENCES feit(id),
    inbreng INTEGER REFERENCES inbreng(id)
);
CREATE INDEX noodzaak_gegeven_dossier ON noodzaak_gegeven(dossier);
CREATE INDEX noodzaak_gegeven_toets ON noodzaak_gegeven(noodzaakstoets);
CREATE INDEX noodzaak_gegeven_feit ON noodzaak_gegeven(feit) WHERE feit IS NOT NULL;
CREATE INDEX noodzaak_gegeven_inbreng ON noodzaak_gegeven(inbreng) WHERE inbreng IS NOT NULL;

-- Why a dossier is not destroyed yet (W9c, K17): on what ground, who holds it, when that is looked at again. What it is about stands sealed.
CREATE TABLE vasthouding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    grond TEXT NOT NULL,
    houder INTEGER NOT NULL,
    toelichting BLOB NOT NULL,
    sinds TEXT NOT NULL,
    herbeoordelen_op TEXT NOT NULL,
    beeindigd_op TEXT
);
CREATE INDEX vasthouding_dossier ON vasthouding(dossier);

-- A reopening (W6.3b): opened for the weging of the three; without a besluit it is still going on.
CREATE TABLE heropening (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    aanleiding TEXT NOT NULL,
    geopend_op TEXT NOT NULL,
    voorgesteld_door INTEGER NOT NULL,
    bekrachtigd_door INTEGER NOT NULL,
    laatste_feit INTEGER NOT NULL,
    uitkomst TEXT,
    besloten_op TEXT
);
CREATE INDEX heropening_dossier ON heropening(dossier);

-- Who supplied a datum was asked about using it again (W6.3b).
CREATE TABLE heroverleg (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    heropening INTEGER NOT NULL REFERENCES heropening(id),
    feit INTEGER REFERENCES feit(id),
    inbreng INTEGER REFERENCES inbreng(id),
    deelnemer INTEGER NOT NULL REFERENCES deelnemer(id),
    uitkomst TEXT NOT NULL,
    toelichting TEXT NOT NULL,
    gevraagd_op TEXT NOT NULL,
    wijze TEXT NOT NULL,
    namens_naam TEXT,
    namens_functie TEXT,
    vastgelegd_op TEXT NOT NULL,
    account INTEGER NOT NULL
);
CREATE INDEX heroverleg_dossier ON heroverleg(dossier);
CREATE INDEX heroverleg_heropening ON heroverleg(heropening);
CREATE INDEX heroverleg_feit ON heroverleg(feit) WHERE feit IS NOT NULL;
CREATE INDEX heroverleg_inbreng ON heroverleg(inbreng) WHERE inbreng IS NOT NULL;

-- Whether the betrokkene is informed before direct destruction (K18). Without a name.
CREATE TABLE informeerbesluit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL UNIQUE REFERENCES dossier(id),
    uitkomst TEXT NOT NULL,
    geinformeerd_op TEXT,
    grond TEXT,
    motief TEXT,
    besloten_op TEXT NOT NULL,
    account INTEGER NOT NULL
);

-- Who may be a second person without an account (N8): designated by the burgemeester, beforehand, on paper.
CREATE TABLE aanwijzing (
    id INTEGER PRIMARY KEY,
    naam TEXT NOT NULL,
    functie TEXT NOT NULL,
    aangewezen_op TEXT NOT NULL,
    papier_naam TEXT NOT NULL,
    papier BLOB NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    account INTEGER NOT NULL,
    ingetrokken_op TEXT
);

-- What such a second person signed, and how it came in (N1). Outlives the dossier; names its number only.
CREATE TABLE tweede_persoon (
    id INTEGER PRIMARY KEY,
    aanwijzing INTEGER NOT NULL REFERENCES aanwijzing(id),
    dossiernummer TEXT NOT NULL,
    handeling TEXT NOT NULL,
    verklaard_op TEXT NOT NULL,
    wijze TEXT NOT NULL,
    papier_naam TEXT NOT NULL,
    papier BLOB NOT NULL,
    onderwerp BLOB NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    account INTEGER NOT NULL
);
CREATE INDEX tweede_persoon_aanwijzing ON tweede_persoon(aanwijzing);
ALTER TABLE vernietiging ADD COLUMN tweede_persoon INTEGER REFERENCES tweede_persoon(id);
CREATE INDEX vernietiging_tweede ON vernietiging(tweede_persoon) WHERE tweede_persoon IS NOT NULL;

-- How often a municipality reviews necessity, when it chose another interval than the catalogue's.
CREATE TABLE toetsritme (
    id INTEGER PRIMARY KEY,
    klok TEXT NOT NULL UNIQUE,
    maanden INTEGER NOT NULL,
    sinds TEXT NOT NULL,
    account INTEGER NOT NULL
);
