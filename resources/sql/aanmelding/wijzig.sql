-- SPDX-License-Identifier: EUPL-1.2
UPDATE aanmelding SET aanmelder = :aanmelder, aanmelder_persoon = :aanmelder_persoon, ontvangen_op = :ontvangen_op,
    ontvanger = :ontvanger, kanaal = :kanaal, zvh = :zvh, gedraging = :gedraging
WHERE dossier = :dossier
