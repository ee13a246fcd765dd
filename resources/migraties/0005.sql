-- SPDX-License-Identifier: EUPL-1.2
-- Destruction in batches: lists that are reviewed, the certificate of a batch, and the counts that anonimisering keeps.

-- The certificate of a batch of destructions, as it was signed. Without a name.
CREATE TABLE verklaring (
    id INTEGER PRIMARY KEY,
    nummer TEXT NOT NULL UNIQUE,
    opgemaakt_op TEXT NOT NULL,
    opgemaakt_door INTEGER NOT NULL,
    inhoud TEXT NOT NULL,
    sleutel BLOB NOT NULL,
    handtekening BLOB NOT NULL
);
ALTER TABLE vernietiging ADD COLUMN wijze TEXT NOT NULL DEFAULT 'vernietigen';
ALTER TABLE vernietiging ADD COLUMN verklaring INTEGER REFERENCES verklaring(id);
CREATE INDEX vernietiging_verklaring ON vernietiging(verklaring, id);

-- A list of dossiers that somebody proposes to destroy and somebody else reviews.
CREATE TABLE vernietigingslijst (
    id INTEGER PRIMARY KEY,
    nummer TEXT NOT NULL UNIQUE,
    stand TEXT NOT NULL CHECK (stand IN ('in-beoordeling', 'uitgevoerd', 'ingetrokken')),
    opgesteld_op TEXT NOT NULL,
    opgesteld_door INTEGER NOT NULL,
    beoordelaar INTEGER NOT NULL,
    gesloten_op TEXT,
    voorgesteld INTEGER NOT NULL,
    vernietigd INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX vernietigingslijst_stand ON vernietigingslijst(stand, id);

-- One dossier on such a list: why it is proposed, with the first signature, and what the reviewer said. Goes with the dossier.
CREATE TABLE vernietigingsregel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    lijst INTEGER NOT NULL REFERENCES vernietigingslijst(id),
    velden TEXT NOT NULL,
    grond TEXT NOT NULL,
    regel TEXT NOT NULL,
    uiterlijk TEXT NOT NULL,
    reden TEXT,
    wijze TEXT NOT NULL,
    onderwerp BLOB NOT NULL,
    handtekening BLOB NOT NULL,
    oordeel TEXT CHECK (oordeel IN ('akkoord', 'uitzondering', 'uitstel')),
    oordeel_reden TEXT,
    uitstel_tot TEXT,
    beoordeeld_door INTEGER,
    beoordeeld_op TEXT
);
CREATE UNIQUE INDEX vernietigingsregel_lijst ON vernietigingsregel(lijst, dossier);
CREATE INDEX vernietigingsregel_dossier ON vernietigingsregel(dossier);

-- What anonimisering keeps: how many dossiers in a year had a property from a closed list. One property at a time, never two together,
-- no number of a dossier, no day: nothing in it says of one dossier or one person what else was true of it.
CREATE TABLE telling (
    id INTEGER PRIMARY KEY,
    jaar INTEGER NOT NULL CHECK (jaar BETWEEN 2000 AND 2200),
    soort TEXT NOT NULL CHECK (soort IN ('dossiers', 'sluitreden', 'uitkomst', 'deelnemers', 'looptijd')),
    waarde TEXT NOT NULL,
    aantal INTEGER NOT NULL CHECK (aantal > 0),
    UNIQUE (jaar, soort, waarde)
);
