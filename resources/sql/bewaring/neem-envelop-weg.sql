-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM envelop WHERE dossier = :dossier
