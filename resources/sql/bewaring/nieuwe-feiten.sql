-- SPDX-License-Identifier: EUPL-1.2
SELECT count(*), count(*) FILTER (WHERE f.toets IS NOT NULL AND f.toets <> 'weerlegd')
FROM rv_feit f JOIN rv_heropening h ON h.dossier = f.dossier AND h.uitkomst IS NULL
WHERE f.dossier = :dossier AND f.id > h.laatste_feit
