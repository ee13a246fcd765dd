-- SPDX-License-Identifier: EUPL-1.2
SELECT omschrijving FROM feit WHERE dossier = :dossier
UNION ALL SELECT gedraging FROM aanmelding WHERE dossier = :dossier
UNION ALL SELECT inhoud FROM melding WHERE dossier = :dossier
UNION ALL SELECT omschrijving FROM inbreng WHERE dossier = :dossier
UNION ALL SELECT omschrijving FROM actie WHERE dossier = :dossier
UNION ALL SELECT reden FROM besluit WHERE dossier = :dossier
UNION ALL SELECT toelichting FROM afsluiting WHERE dossier = :dossier
UNION ALL SELECT tekst FROM zoektekst WHERE dossier = :dossier
