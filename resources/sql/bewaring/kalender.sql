-- SPDX-License-Identifier: EUPL-1.2
SELECT d.nummer, 'bewaartermijn' AS soort, 'bewaartermijn eindigt' AS omschrijving, b.uiterlijk AS dag
FROM rv_bewaring b JOIN rv_dossier d ON d.id = b.dossier WHERE b.uiterlijk <= :tot
UNION ALL
SELECT d.nummer, p.soort, iif(p.soort = 'bewaarnoodzaak' OR p.soort = 'noodzaak', 'nagaan of bewaren nog nodig is', 'nagaan of de grond nog loopt'), p.uiterlijk
FROM rv_plicht p JOIN rv_dossier d ON d.id = p.dossier
WHERE p.afgedaan_op IS NULL AND ifnull(p.uiterlijk, '9999-12-31') <= :tot AND (p.soort IN ('bewaarnoodzaak', 'noodzaak') OR p.soort LIKE 'vasthouding-%')
ORDER BY dag, nummer, soort LIMIT 20000
