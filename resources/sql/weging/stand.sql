-- SPDX-License-Identifier: EUPL-1.2
SELECT ronde, geopend_op, aangehouden_tot, aanhoud_reden, keren_verlengd FROM rv_weging WHERE dossier = :dossier
