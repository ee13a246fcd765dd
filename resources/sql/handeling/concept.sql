-- SPDX-License-Identifier: EUPL-1.2
SELECT inhoud FROM concept
WHERE account = :account AND handeling = :handeling AND ifnull(dossier, 0) = ifnull(:dossier, 0) AND gewijzigd_op >= :sinds
