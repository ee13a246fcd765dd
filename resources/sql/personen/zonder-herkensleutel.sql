-- SPDX-License-Identifier: EUPL-1.2
SELECT dossier FROM rv_herkenachterstand ORDER BY dossier LIMIT :aantal
