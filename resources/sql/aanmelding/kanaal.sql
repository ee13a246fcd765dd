-- SPDX-License-Identifier: EUPL-1.2
SELECT kanaal FROM aanmelding WHERE dossier = :dossier
