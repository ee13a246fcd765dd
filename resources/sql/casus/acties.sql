-- SPDX-License-Identifier: EUPL-1.2
SELECT a.id, a.doel, a.interventie, a.omschrijving, a.deelnemer, de.naam AS organisatie, a.uiterlijk, a.gebaseerd_op, a.waarmee, a.steunt_op, a.toch_omdat,
    ifnull(i.betwist_op IS NOT NULL AND i.herstel IS NULL, 0) AS steun_betwist, a.stand, a.resultaat, a.bijgewerkt_op
FROM rv_actie a JOIN rv_deelnemer de ON de.id = a.deelnemer LEFT JOIN rv_inbreng i ON i.id = a.steunt_op
WHERE a.dossier = :dossier ORDER BY a.uiterlijk, a.id
