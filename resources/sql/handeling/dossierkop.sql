-- SPDX-License-Identifier: EUPL-1.2
SELECT nummer, fase FROM rv_dossier WHERE id = :id
