-- SPDX-License-Identifier: EUPL-1.2
SELECT geopend_op FROM rv_dossier WHERE id = :dossier
