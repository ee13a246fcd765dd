-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM rv_heropening WHERE dossier = :dossier AND uitkomst IS NULL
