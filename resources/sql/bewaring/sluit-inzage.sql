-- SPDX-License-Identifier: EUPL-1.2
UPDATE inzage SET gesloten_op = :nu WHERE dossier = :dossier AND account = :account AND gesloten_op IS NULL AND tot > :nu
