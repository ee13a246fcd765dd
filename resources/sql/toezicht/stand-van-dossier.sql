-- SPDX-License-Identifier: EUPL-1.2
SELECT fase FROM rv_dossier WHERE nummer = :nummer
