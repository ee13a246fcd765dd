-- SPDX-License-Identifier: EUPL-1.2
SELECT group_concat(naam || ' ' || organisatie, ' ') FROM casus_derde WHERE dossier = :dossier
