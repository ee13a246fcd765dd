-- SPDX-License-Identifier: EUPL-1.2
SELECT m.dossier, d.nummer, m.ontvangen_op, m.inhoud
FROM rv_dossier d JOIN rv_melding m ON m.dossier = d.id
WHERE d.fase = 'melding' AND d.id < :na ORDER BY d.id DESC LIMIT :aantal
