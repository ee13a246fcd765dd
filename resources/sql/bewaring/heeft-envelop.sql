-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM rv_envelop WHERE dossier = :dossier
