-- SPDX-License-Identifier: EUPL-1.2
SELECT d.id AS dossier, d.nummer, d.fase, d.fase_sinds AS sinds, a.gedraging,
       (SELECT trim(ifnull(b.voornamen || ' ', '') || ifnull(b.voorvoegsel || ' ', '') || b.naam)
        FROM rv_betrokkene b WHERE b.dossier = d.id ORDER BY b.id LIMIT 1) AS betrokkene
FROM rv_dossier d LEFT JOIN rv_aanmelding a ON a.dossier = d.id WHERE d.id = :dossier
