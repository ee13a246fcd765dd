-- SPDX-License-Identifier: EUPL-1.2
-- One who could be the same, with whether more than the betrokkene must be read. What waits for destruction takes no part (B16).
SELECT b.dossier, d.nummer, d.fase, b.soort, b.naam, b.voorvoegsel, b.voornamen, b.geboortedatum, b.bsn, b.kvk, b.straat, b.huisnummer,
    b.postcode, b.plaats, b.gemeente_verblijf,
    EXISTS (SELECT 1 FROM rv_andere_naam a WHERE a.dossier = b.dossier) OR EXISTS (SELECT 1 FROM rv_vroeger_adres v WHERE v.dossier = b.dossier) AS meer
FROM rv_betrokkene b JOIN rv_dossier d ON d.id = b.dossier
WHERE b.dossier = :dossier AND d.fase <> 'te-vernietigen'
