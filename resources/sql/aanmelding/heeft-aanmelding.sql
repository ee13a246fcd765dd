-- SPDX-License-Identifier: EUPL-1.2
SELECT id FROM aanmelding WHERE dossier = :dossier
