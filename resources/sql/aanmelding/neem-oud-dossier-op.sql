-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO quarantaine (dossier, kenmerk, naam, voorvoegsel, voornamen, geboortedatum, bsn, gemeente_verblijf, andere_namen, opgemaakt_op, inhoud,
    bron, opgenomen_op, uiterlijk)
VALUES (:dossier, trim(:kenmerk), :naam, :voorvoegsel, :voornamen, :geboortedatum, :bsn, :gemeente_verblijf, :andere_namen, :opgemaakt_op, :inhoud,
    :bron, :vandaag, :uiterlijk)
