-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO weging (dossier, ronde, aangehouden_tot, aanhoud_reden) VALUES (:dossier, 1, :tot, :reden)
ON CONFLICT (dossier) DO UPDATE SET keren_verlengd = keren_verlengd + (aangehouden_tot IS NOT NULL), aangehouden_tot = :tot, aanhoud_reden = :reden
