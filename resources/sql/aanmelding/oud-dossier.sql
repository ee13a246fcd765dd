-- SPDX-License-Identifier: EUPL-1.2
SELECT q.dossier, d.nummer, q.kenmerk, q.naam, q.voorvoegsel, q.voornamen, q.geboortedatum, q.bsn, q.gemeente_verblijf, q.andere_namen, q.opgemaakt_op,
    q.inhoud, q.bron, q.opgenomen_op, q.uiterlijk, q.beoordeeld_op, q.reden
FROM rv_quarantaine q JOIN rv_dossier d ON d.id = q.dossier WHERE q.dossier = :dossier
