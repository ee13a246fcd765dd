-- SPDX-License-Identifier: EUPL-1.2
SELECT k.id AS koppeling, k.ander AS ander_dossier, d.nummer, d.fase, k.reden, k.gelegd_op, k.ongedaan_op, k.ongedaan_reden
FROM (SELECT id, ander_dossier AS ander, reden, gelegd_op, ongedaan_op, ongedaan_reden FROM rv_koppeling WHERE dossier = :dossier
      UNION ALL
      SELECT id, dossier, reden, gelegd_op, ongedaan_op, ongedaan_reden FROM rv_koppeling WHERE ander_dossier = :dossier) AS k
JOIN rv_dossier d ON d.id = k.ander
WHERE :sleutel OR d.fase <> 'afgeschermd'
ORDER BY k.id
