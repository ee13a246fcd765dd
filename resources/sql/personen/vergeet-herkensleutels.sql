-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM herkensleutel WHERE dossier = :dossier
