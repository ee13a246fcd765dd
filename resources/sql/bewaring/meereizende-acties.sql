-- SPDX-License-Identifier: EUPL-1.2
SELECT DISTINCT a.id AS actie, c.id AS account, c.rol, a.uiterlijk
FROM actie a JOIN casus_deelnemer d ON d.dossier = a.dossier AND d.deelnemer = a.deelnemer AND d.tot IS NULL
    JOIN account c ON c.id = d.account AND c.vervallen_op IS NULL
WHERE a.dossier = :dossier AND a.stand = 'open' AND c.rol <> 'casuscoordinator' ORDER BY a.id, c.id
