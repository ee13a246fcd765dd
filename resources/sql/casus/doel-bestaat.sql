-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM doel WHERE id = :doel AND dossier = :dossier
