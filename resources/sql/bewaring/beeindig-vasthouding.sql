-- SPDX-License-Identifier: EUPL-1.2
UPDATE vasthouding SET beeindigd_op = :vandaag WHERE id = :id AND dossier = :dossier AND beeindigd_op IS NULL
