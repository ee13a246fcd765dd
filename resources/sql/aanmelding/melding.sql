-- SPDX-License-Identifier: EUPL-1.2
SELECT m.dossier, d.nummer, m.ontvangen_op, m.melder, m.melder_contact, m.relatie, m.inhoud, m.bevestigd_op, m.bevestigd_hoe
FROM rv_melding m JOIN rv_dossier d ON d.id = m.dossier WHERE m.dossier = :dossier
