-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM herkenachterstand WHERE dossier = :dossier
