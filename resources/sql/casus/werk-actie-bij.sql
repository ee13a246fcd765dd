-- SPDX-License-Identifier: EUPL-1.2
UPDATE actie SET stand = :stand, resultaat = :resultaat, bijgewerkt_op = :vandaag WHERE id = :actie AND dossier = :dossier
