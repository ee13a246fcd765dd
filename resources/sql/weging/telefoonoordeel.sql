-- SPDX-License-Identifier: EUPL-1.2
SELECT o.id, o.namens_datum FROM oordeel o
WHERE o.dossier = :dossier AND o.zetel = :zetel AND o.wijze = 'telefoon-bevestigd' AND o.document IS NULL
    AND NOT EXISTS (SELECT 1 FROM oordeel_bevestiging b WHERE b.oordeel = o.id)
ORDER BY o.ronde DESC LIMIT 1
