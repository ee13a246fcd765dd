-- SPDX-License-Identifier: EUPL-1.2
UPDATE casus_deelnemer SET tot = :vandaag WHERE dossier = :dossier AND tot IS NULL
