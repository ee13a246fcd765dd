-- SPDX-License-Identifier: EUPL-1.2
SELECT zetel FROM rv_oordeel_stand WHERE dossier = :dossier AND ronde = :ronde
