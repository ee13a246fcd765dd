-- SPDX-License-Identifier: EUPL-1.2
SELECT v.id AS voorstel, v.handeling, a.naam AS door, a.functie, a.id AS account, v.voorgesteld_op AS sinds
FROM rv_voorstel v JOIN rv_account a ON a.id = v.voorgesteld_door WHERE v.dossier = :dossier ORDER BY v.id
