-- SPDX-License-Identifier: EUPL-1.2
UPDATE weging SET geopend_op = :nu WHERE dossier = :dossier AND geopend_op IS NULL
    AND (SELECT count(*) FROM oordeel o WHERE o.dossier = weging.dossier AND o.ronde = weging.ronde) = 3
