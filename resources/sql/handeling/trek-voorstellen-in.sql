-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM voorstel WHERE dossier = :dossier AND handeling = :handeling
