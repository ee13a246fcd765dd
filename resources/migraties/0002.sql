-- SPDX-License-Identifier: EUPL-1.2
-- Minutes of silence in a meeting before the kamer locks.
ALTER TABLE kamer ADD COLUMN overleg_slot INTEGER NOT NULL DEFAULT 30;
