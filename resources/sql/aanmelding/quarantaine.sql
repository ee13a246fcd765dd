-- SPDX-License-Identifier: EUPL-1.2
SELECT q.dossier, d.nummer, q.kenmerk, trim(ifnull(q.voornamen || ' ', '') || ifnull(q.voorvoegsel || ' ', '') || q.naam) AS naam, q.inhoud,
    q.opgenomen_op, q.uiterlijk
FROM rv_quarantaine q JOIN rv_dossier d ON d.id = q.dossier
WHERE q.beoordeeld_op IS NULL AND q.dossier > :na ORDER BY q.dossier LIMIT :aantal
