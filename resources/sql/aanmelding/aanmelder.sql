-- SPDX-License-Identifier: EUPL-1.2
SELECT n.naam, n.soort FROM aanmelding a JOIN deelnemer n ON n.id = a.aanmelder WHERE a.dossier = :dossier
