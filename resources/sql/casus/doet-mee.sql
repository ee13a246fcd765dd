-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM casus_deelnemer
WHERE dossier = :dossier AND deelnemer = :deelnemer AND tot IS NULL AND (:account IS NULL OR account = :account) LIMIT 1
