-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO heropening (dossier, aanleiding, geopend_op, voorgesteld_door, bekrachtigd_door, laatste_feit)
VALUES (:dossier, :aanleiding, :vandaag, :een, :twee, (SELECT ifnull(max(id), 0) FROM feit WHERE dossier = :dossier))
