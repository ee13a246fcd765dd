-- SPDX-License-Identifier: EUPL-1.2
-- How far the log is with the journal of the keyring, and which failed log-ins it took over last.
ALTER TABLE kamer ADD COLUMN journaal_tot INTEGER NOT NULL DEFAULT 0;
ALTER TABLE kamer ADD COLUMN journaal_keten BLOB;
ALTER TABLE kamer ADD COLUMN mislukt_reeks BLOB;
