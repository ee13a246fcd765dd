-- SPDX-License-Identifier: EUPL-1.2
UPDATE vasthouding SET toelichting = :toelichting, herbeoordelen_op = :herbeoordelen_op
WHERE id = :id AND dossier = :dossier AND beeindigd_op IS NULL
