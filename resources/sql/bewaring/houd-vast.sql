-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO vasthouding (dossier, grond, houder, toelichting, sinds, herbeoordelen_op)
VALUES (:dossier, :grond, :houder, :toelichting, :vandaag, :herbeoordelen_op)
