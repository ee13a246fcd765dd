-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO weging (dossier, ronde) VALUES (:dossier, 1)
ON CONFLICT (dossier) DO UPDATE SET ronde = ronde + 1, geopend_op = NULL, aangehouden_tot = NULL, aanhoud_reden = NULL, keren_verlengd = 0
