-- SPDX-License-Identifier: EUPL-1.2
SELECT b.dossier FROM rv_betrokkene b WHERE NOT EXISTS (SELECT 1 FROM rv_herkensleutel h WHERE h.dossier = b.dossier)
