-- SPDX-License-Identifier: EUPL-1.2
UPDATE dossier SET fase = :fase, fase_sinds = :vandaag WHERE id = :dossier
