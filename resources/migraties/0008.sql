-- SPDX-License-Identifier: EUPL-1.2
-- Back-ups: where they go, which were verified, and when a restore was rehearsed. The back-ups themselves are files.

-- Where, and how many days they stay. No row: beside the kamer, thirty days.
CREATE TABLE backupplek (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    map TEXT NOT NULL,
    dagen INTEGER NOT NULL,
    gekozen_op TEXT NOT NULL
);

-- What a check with the key found in a back-up: every page and every entry of the log.
CREATE TABLE backupcontrole (
    id INTEGER PRIMARY KEY,
    kenmerk BLOB NOT NULL UNIQUE,
    gemaakt_op TEXT NOT NULL,
    gecontroleerd_op TEXT NOT NULL,
    goed INTEGER NOT NULL,
    bevinding TEXT
);

CREATE TABLE hersteloefening (
    id INTEGER PRIMARY KEY,
    gedaan_op TEXT NOT NULL,
    account INTEGER NOT NULL,
    backup_van TEXT NOT NULL,
    goed INTEGER NOT NULL,
    bevinding TEXT
);
