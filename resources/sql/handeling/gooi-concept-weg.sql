-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM concept WHERE account = :account AND handeling = :handeling AND ifnull(dossier, 0) = ifnull(:dossier, 0)
