-- SPDX-License-Identifier: EUPL-1.2
SELECT d.id, d.nummer, e.identiteit
FROM rv_envelop e JOIN rv_dossier d ON d.id = e.dossier JOIN rv_bewaring b ON b.dossier = e.dossier
WHERE d.fase = 'afgeschermd' AND b.uiterlijk >= :vandaag ORDER BY d.id DESC
