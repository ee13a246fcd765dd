-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM oordeel o JOIN weging w ON w.dossier = o.dossier AND w.ronde = o.ronde WHERE o.dossier = :dossier AND o.zetel = :zetel
