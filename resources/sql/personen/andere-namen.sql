-- SPDX-License-Identifier: EUPL-1.2
SELECT id, naamsoort, naam, voorvoegsel, voornamen, bron FROM rv_andere_naam WHERE dossier = :dossier ORDER BY id
