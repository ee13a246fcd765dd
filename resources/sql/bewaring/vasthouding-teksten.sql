-- SPDX-License-Identifier: EUPL-1.2
SELECT toelichting FROM rv_vasthouding WHERE dossier = :dossier AND beeindigd_op IS NULL ORDER BY id
