-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM koppeling WHERE ander_dossier = :dossier
