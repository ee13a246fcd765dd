-- SPDX-License-Identifier: EUPL-1.2
-- What an account chose for its own window: columns, order, size. Sealed to the account, like a draft.
CREATE TABLE instelling (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    naam TEXT NOT NULL,
    waarde BLOB NOT NULL,
    UNIQUE (account, naam)
);

-- The list of open actions over all casussen.
CREATE INDEX actie_open ON actie(uiterlijk, id) WHERE stand = 'open';
