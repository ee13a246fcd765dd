-- SPDX-License-Identifier: EUPL-1.2
UPDATE envelop SET inhoud = :inhoud, sleutel = :sleutel WHERE dossier = :dossier
