-- SPDX-License-Identifier: EUPL-1.2
SELECT cd.id, cd.deelnemer, de.naam AS organisatie, cd.persoon, cd.account, cd.rol_in_plan, cd.reden, cd.sinds, cd.tot
FROM rv_casus_deelnemer cd JOIN rv_deelnemer de ON de.id = cd.deelnemer
WHERE cd.dossier = :dossier ORDER BY cd.tot IS NOT NULL, cd.id
