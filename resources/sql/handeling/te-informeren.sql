-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM betrokkene WHERE dossier = :dossier AND soort <> 'rechtspersoon' LIMIT 1
