-- SPDX-License-Identifier: EUPL-1.2
SELECT zetel, gegeven_op, wijze FROM rv_oordeel_stand WHERE dossier = :dossier AND ronde = :ronde
