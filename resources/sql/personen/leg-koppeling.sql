-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO koppeling (dossier, ander_dossier, reden, gelegd_op, gelegd_door) VALUES (:dossier, :ander, :reden, :op, :door)
