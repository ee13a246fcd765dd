-- SPDX-License-Identifier: EUPL-1.2
-- Folders in which back-ups stood before another was chosen: what is destroyed has to go from there too. A JSON array of paths.
ALTER TABLE backupplek ADD COLUMN eerder TEXT NOT NULL DEFAULT '[]';
