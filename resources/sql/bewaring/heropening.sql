-- SPDX-License-Identifier: EUPL-1.2
SELECT h.id, h.aanleiding, h.geopend_op, h.laatste_feit, een.naam AS voorgesteld_door, twee.naam AS bekrachtigd_door
FROM rv_heropening h JOIN rv_account een ON een.id = h.voorgesteld_door JOIN rv_account twee ON twee.id = h.bekrachtigd_door
WHERE h.dossier = :dossier AND h.uitkomst IS NULL
