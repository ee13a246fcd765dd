-- SPDX-License-Identifier: EUPL-1.2
SELECT toelichting FROM vasthouding WHERE id = :id AND dossier = :dossier AND beeindigd_op IS NULL
