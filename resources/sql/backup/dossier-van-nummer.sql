-- SPDX-License-Identifier: EUPL-1.2
SELECT id, fase FROM dossier WHERE nummer = :nummer
