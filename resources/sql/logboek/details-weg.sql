-- SPDX-License-Identifier: EUPL-1.2
-- Entries that had a detail (their commitment is not that of nothing) of a dossier that is still here, and have it no more.
SELECT l.volgnummer FROM logboek l JOIN dossier d ON d.nummer = l.dossier
WHERE l.dossier IS NOT NULL AND d.fase NOT IN ('afgeschermd', 'te-vernietigen') AND l.zegel <> :niets
    AND NOT EXISTS (SELECT 1 FROM logdetail x WHERE x.volgnummer = l.volgnummer) ORDER BY l.volgnummer
