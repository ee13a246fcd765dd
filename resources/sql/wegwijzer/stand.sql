-- SPDX-License-Identifier: EUPL-1.2
-- Each count stops where the answer is known.
SELECT d.nummer, d.fase,
    EXISTS (SELECT 1 FROM rv_betrokkene b WHERE b.dossier = d.id) AS persoon,
    (SELECT count(*) FROM rv_feit f WHERE f.dossier = d.id) AS feiten,
    (SELECT count(*) FROM rv_feit f WHERE f.dossier = d.id AND f.toets IS NULL) AS ongetoetst,
    (SELECT count(*) FROM rv_oordeel_stand o JOIN rv_weging w ON w.dossier = o.dossier AND w.ronde = o.ronde WHERE o.dossier = d.id) AS oordelen,
    (SELECT count(*) FROM rv_casus_deelnemer c WHERE c.dossier = d.id) AS deelnemers,
    (SELECT count(*) FROM rv_doel g WHERE g.dossier = d.id) AS doelen,
    (SELECT count(*) FROM rv_actie a WHERE a.dossier = d.id) AS acties,
    coalesce((SELECT NOT n.nog_nodig FROM rv_noodzaakstoets n WHERE n.dossier = d.id ORDER BY n.id DESC LIMIT 1), 0) AS niet_meer_nodig,
    (SELECT count(*) FROM (SELECT 1 FROM rv_dossier x WHERE x.fase = 'casus' LIMIT 4)) AS casussen,
    (SELECT count(*) FROM (SELECT 1 FROM rv_dossier y WHERE y.nummer >= :van AND y.nummer < :tot LIMIT 13)) AS dit_jaar
FROM rv_dossier d WHERE d.id = :dossier
