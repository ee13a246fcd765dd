-- SPDX-License-Identifier: EUPL-1.2
SELECT inhoud, sleutel FROM rv_envelop WHERE dossier = :dossier
