-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM interventie WHERE id = :interventie AND doel = :doel AND dossier = :dossier
