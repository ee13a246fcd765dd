-- SPDX-License-Identifier: EUPL-1.2
-- Entries that had a detail (their commitment is not that of nothing) of a dossier that is still here, and have it no more. What went with a
-- datum that was corrected or destroyed (Besluit art. 8) is named by the entry that says so: "gedaan, inhoud weg bij regel 12, 14".
SELECT l.volgnummer FROM logboek l JOIN dossier d ON d.nummer = l.dossier
WHERE l.dossier IS NOT NULL AND d.fase NOT IN ('afgeschermd', 'te-vernietigen') AND l.zegel <> :niets
    AND NOT EXISTS (SELECT 1 FROM logdetail x WHERE x.volgnummer = l.volgnummer)
    AND NOT EXISTS (SELECT 1 FROM logboek h WHERE h.dossier = l.dossier AND h.volgnummer > l.volgnummer AND h.resultaat GLOB 'gedaan, inhoud weg bij regel *'
        AND instr(', ' || substr(h.resultaat, 30) || ',', ', ' || l.volgnummer || ',') > 0)
ORDER BY l.volgnummer
