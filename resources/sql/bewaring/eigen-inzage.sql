-- SPDX-License-Identifier: EUPL-1.2
SELECT id, reden, tot FROM rv_inzage
WHERE dossier = :dossier AND account = :account AND gesloten_op IS NULL AND tot > :nu ORDER BY id DESC LIMIT 1
