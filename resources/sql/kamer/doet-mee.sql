-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM casus_deelnemer WHERE dossier = :dossier AND account = :account AND tot IS NULL
