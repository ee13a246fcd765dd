-- SPDX-License-Identifier: EUPL-1.2
-- When the owner of a duty was reminded last, and how often.
ALTER TABLE plicht ADD COLUMN herinnerd_op TEXT;
ALTER TABLE plicht ADD COLUMN herinnerd_keer INTEGER NOT NULL DEFAULT 0;

-- Who of the staff is away from when until when, and who stands in (N7). Never why. With the receipt of who took over.
CREATE TABLE afwezigheid (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    vervanger INTEGER NOT NULL,
    van TEXT NOT NULL,
    tot TEXT NOT NULL,
    gemeld_op TEXT NOT NULL,
    gemeld_door INTEGER NOT NULL,
    ontvangen_op TEXT,
    ontvangen_regels INTEGER,
    ingetrokken_op TEXT
);
CREATE INDEX afwezigheid_account ON afwezigheid(account, tot);
CREATE INDEX afwezigheid_vervanger ON afwezigheid(vervanger, tot);
