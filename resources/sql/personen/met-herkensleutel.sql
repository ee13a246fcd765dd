-- SPDX-License-Identifier: EUPL-1.2
SELECT dossier FROM rv_herkensleutel WHERE sleutel = :sleutel AND dossier IS NOT :behalve ORDER BY dossier DESC LIMIT :aantal
