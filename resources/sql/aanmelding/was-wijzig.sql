-- SPDX-License-Identifier: EUPL-1.2
-- What stood there before the change; the columns bear the names of its fields.
SELECT aanmelder, aanmelder_persoon, ontvangen_op, ontvanger, kanaal, zvh, gedraging FROM aanmelding WHERE dossier = :dossier
