-- SPDX-License-Identifier: EUPL-1.2
SELECT id, doel, omschrijving, toch_omdat, gekozen_op FROM rv_interventie WHERE dossier = :dossier ORDER BY id
