-- SPDX-License-Identifier: EUPL-1.2
-- More of who a dossier concerns: other names, earlier addresses, and the keys under which a person is found again.
ALTER TABLE betrokkene ADD COLUMN adres_sinds TEXT;

CREATE TABLE andere_naam (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    naamsoort TEXT NOT NULL,
    naam TEXT NOT NULL,
    voorvoegsel TEXT,
    voornamen TEXT,
    bron TEXT
);
CREATE INDEX andere_naam_dossier ON andere_naam(dossier);

CREATE TABLE vroeger_adres (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    straat TEXT,
    huisnummer TEXT,
    postcode TEXT,
    plaats TEXT,
    gemeente_verblijf TEXT NOT NULL,
    van TEXT,
    tot TEXT NOT NULL
);
CREATE INDEX vroeger_adres_dossier ON vroeger_adres(dossier);

-- An index of our own: how a name sounds, a date of birth, an address. Leaves with the dossier, and is made again when it returns.
CREATE TABLE herkensleutel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    sleutel TEXT NOT NULL
);
CREATE INDEX herkensleutel_sleutel ON herkensleutel(sleutel, dossier);
CREATE INDEX herkensleutel_dossier ON herkensleutel(dossier);

-- What compared whole folded names before.
DROP INDEX betrokkene_bsn;
DROP INDEX betrokkene_kvk;
DROP INDEX betrokkene_geboren;
DROP INDEX betrokkene_vouw;
ALTER TABLE betrokkene DROP COLUMN naam_vouw;
ALTER TABLE betrokkene DROP COLUMN achternaam_vouw;
