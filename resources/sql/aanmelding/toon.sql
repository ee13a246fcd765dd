-- SPDX-License-Identifier: EUPL-1.2
SELECT d.id AS dossier, d.nummer, d.fase, a.aanmelder, n.naam AS aanmelder_naam, a.aanmelder_persoon, a.ontvangen_op, a.ontvanger, a.kanaal, a.zvh,
    a.spoed_sinds, a.spoed_reden, a.gedraging, a.getoetst_op, a.ingediend_op, a.ingetrokken_op, a.intrek_reden
FROM rv_dossier d JOIN rv_aanmelding a ON a.dossier = d.id JOIN rv_deelnemer n ON n.id = a.aanmelder
WHERE d.id = :dossier
