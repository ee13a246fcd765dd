-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO aanmelding (dossier, aanmelder, aanmelder_persoon, ontvangen_op, ontvanger, kanaal, zvh, gedraging)
VALUES (:dossier, :aanmelder, :aanmelder_persoon, :ontvangen_op, :ontvanger, :kanaal, :zvh, :gedraging)
