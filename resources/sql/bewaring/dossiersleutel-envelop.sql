-- SPDX-License-Identifier: EUPL-1.2
SELECT sleutel FROM dossiersleutel
