-- SPDX-License-Identifier: EUPL-1.2
SELECT spoed_sinds AS sinds, spoed_reden AS reden FROM rv_aanmelding WHERE dossier = :dossier
