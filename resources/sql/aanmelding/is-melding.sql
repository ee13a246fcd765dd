-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM melding WHERE dossier = :dossier
