-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM rv_aanmelding WHERE dossier = :dossier AND spoed_sinds IS NOT NULL
