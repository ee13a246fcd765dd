-- SPDX-License-Identifier: EUPL-1.2
SELECT c.dossier, d.nummer, trim(ifnull(b.voornamen || ' ', '') || ifnull(b.voorvoegsel || ' ', '') || b.naam) AS betrokkene,
    b.geboortedatum, b.gemeente_verblijf, c.opgenomen_op, c.opgenomen_omdat, c.nog_open_omdat, c.evaluatie_op,
    (SELECT max(n.gedaan_op) FROM rv_noodzaakstoets n WHERE n.dossier = c.dossier AND n.nog_nodig = 1) AS beoordeeld_op
FROM rv_casus c JOIN rv_dossier d ON d.id = c.dossier
    LEFT JOIN rv_betrokkene b ON b.id = (SELECT min(x.id) FROM rv_betrokkene x WHERE x.dossier = c.dossier)
WHERE c.dossier = :dossier AND d.fase = 'casus'
