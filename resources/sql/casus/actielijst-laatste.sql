-- SPDX-License-Identifier: EUPL-1.2
SELECT a.id, a.dossier, d.nummer, a.omschrijving, de.naam AS organisatie, a.uiterlijk
FROM rv_actie a CROSS JOIN rv_dossier d ON d.id = a.dossier JOIN rv_deelnemer de ON de.id = a.deelnemer
WHERE a.stand = 'open' AND d.fase = 'casus' AND (a.uiterlijk, a.id) < (:na_dag, :na_id) ORDER BY a.uiterlijk DESC, a.id DESC LIMIT :aantal
