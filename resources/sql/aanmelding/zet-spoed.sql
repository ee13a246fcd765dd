-- SPDX-License-Identifier: EUPL-1.2
UPDATE aanmelding SET spoed_sinds = :sinds, spoed_reden = :reden WHERE dossier = :dossier
