-- SPDX-License-Identifier: EUPL-1.2
-- The kamer's first schema. Dates are ISO text computed in C++; AUTOINCREMENT, so that a lifted envelope finds its own
-- row numbers free. Which table carries a dossier, and why another does not, stands in core/opslag/tabellen.cpp.

CREATE TABLE kamer (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    kenmerk BLOB NOT NULL,
    gemeente TEXT NOT NULL,
    oefen INTEGER NOT NULL,
    gemaakt_op TEXT NOT NULL,
    klok_verzet INTEGER NOT NULL DEFAULT 0,
    laatste_tijd TEXT NOT NULL
);

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    naam TEXT NOT NULL,
    rol TEXT NOT NULL,
    functie TEXT,
    deelnemer INTEGER REFERENCES deelnemer(id),
    teken_sleutel BLOB NOT NULL,
    sinds TEXT NOT NULL,
    vervallen_op TEXT
);

CREATE TABLE deelnemer (
    id INTEGER PRIMARY KEY,
    naam TEXT NOT NULL UNIQUE,
    soort TEXT NOT NULL,
    bron TEXT NOT NULL,
    van TEXT,
    tot TEXT
);

CREATE TABLE dossier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    nummer TEXT NOT NULL UNIQUE,
    fase TEXT NOT NULL,
    geopend_op TEXT NOT NULL,
    fase_sinds TEXT NOT NULL
);
CREATE INDEX dossier_op_fase ON dossier(fase, id);

-- The next number of a year; a number never comes back.
CREATE TABLE nummering (jaar INTEGER PRIMARY KEY, laatste INTEGER NOT NULL);

-- A duty: what is due in a dossier, whose turn it is, by when, on what ground. Never a name of a person.
CREATE TABLE plicht (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    soort TEXT NOT NULL,
    rol TEXT NOT NULL,
    omschrijving TEXT NOT NULL,
    regel TEXT NOT NULL,
    sinds TEXT NOT NULL,
    uiterlijk TEXT,
    afgedaan_op TEXT
);
-- What has no last day comes after what has one.
CREATE INDEX plicht_open ON plicht(rol, ifnull(uiterlijk, '9999-12-31'), id) WHERE afgedaan_op IS NULL;
CREATE INDEX plicht_wacht ON plicht(ifnull(uiterlijk, '9999-12-31'), id) WHERE afgedaan_op IS NULL;
CREATE INDEX plicht_dossier ON plicht(dossier, soort);

-- Kept counters: how many duties wait for a role, and of which kind; how many dossiers there are in a phase. A kind that has a
-- number in it ("actie-12") counts under the word before it.
CREATE TABLE teller (id INTEGER PRIMARY KEY, soort TEXT NOT NULL, sleutel TEXT NOT NULL, aantal INTEGER NOT NULL, UNIQUE (soort, sleutel));
CREATE TRIGGER plicht_erbij AFTER INSERT ON plicht WHEN new.afgedaan_op IS NULL BEGIN
    INSERT INTO teller (soort, sleutel, aantal) VALUES ('plicht', new.rol, 1) ON CONFLICT (soort, sleutel) DO UPDATE SET aantal = aantal + 1;
    INSERT INTO teller (soort, sleutel, aantal) VALUES ('plichtsoort', new.rol || '/' || substr(new.soort, 1, instr(new.soort || '-', '-') - 1), 1)
        ON CONFLICT (soort, sleutel) DO UPDATE SET aantal = aantal + 1;
END;
CREATE TRIGGER plicht_af AFTER UPDATE OF afgedaan_op ON plicht WHEN old.afgedaan_op IS NULL AND new.afgedaan_op IS NOT NULL BEGIN
    UPDATE teller SET aantal = aantal - 1 WHERE soort = 'plicht' AND sleutel = new.rol;
    UPDATE teller SET aantal = aantal - 1 WHERE soort = 'plichtsoort' AND sleutel = new.rol || '/' || substr(new.soort, 1, instr(new.soort || '-', '-') - 1);
END;
CREATE TRIGGER plicht_weg AFTER DELETE ON plicht WHEN old.afgedaan_op IS NULL BEGIN
    UPDATE teller SET aantal = aantal - 1 WHERE soort = 'plicht' AND sleutel = old.rol;
    UPDATE teller SET aantal = aantal - 1 WHERE soort = 'plichtsoort' AND sleutel = old.rol || '/' || substr(old.soort, 1, instr(old.soort || '-', '-') - 1);
END;
CREATE TRIGGER dossier_erbij AFTER INSERT ON dossier BEGIN
    INSERT INTO teller (soort, sleutel, aantal) VALUES ('fase', new.fase, 1) ON CONFLICT (soort, sleutel) DO UPDATE SET aantal = aantal + 1;
END;
CREATE TRIGGER dossier_verder AFTER UPDATE OF fase ON dossier WHEN old.fase <> new.fase BEGIN
    UPDATE teller SET aantal = aantal - 1 WHERE soort = 'fase' AND sleutel = old.fase;
    INSERT INTO teller (soort, sleutel, aantal) VALUES ('fase', new.fase, 1) ON CONFLICT (soort, sleutel) DO UPDATE SET aantal = aantal + 1;
END;
CREATE TRIGGER dossier_weg AFTER DELETE ON dossier BEGIN
    UPDATE teller SET aantal = aantal - 1 WHERE soort = 'fase' AND sleutel = old.fase;
END;

CREATE TABLE betrokkene (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    soort TEXT NOT NULL,
    naam TEXT NOT NULL,
    voorvoegsel TEXT,
    voornamen TEXT,
    geboortedatum TEXT,
    bsn TEXT,
    kvk TEXT,
    straat TEXT,
    huisnummer TEXT,
    postcode TEXT,
    plaats TEXT,
    gemeente_verblijf TEXT NOT NULL,
    naam_vouw TEXT NOT NULL,
    achternaam_vouw TEXT NOT NULL DEFAULT ''
);
CREATE INDEX betrokkene_dossier ON betrokkene(dossier);
CREATE INDEX betrokkene_bsn ON betrokkene(bsn) WHERE bsn IS NOT NULL;
CREATE INDEX betrokkene_kvk ON betrokkene(kvk) WHERE kvk IS NOT NULL;
CREATE INDEX betrokkene_geboren ON betrokkene(geboortedatum, achternaam_vouw) WHERE geboortedatum IS NOT NULL;
CREATE INDEX betrokkene_vouw ON betrokkene(naam_vouw);

-- Two dossiers concern the same person: a link with its reasons, that can be undone. Never a merge.
CREATE TABLE koppeling (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    ander_dossier INTEGER NOT NULL REFERENCES dossier(id),
    reden TEXT NOT NULL,
    gelegd_op TEXT NOT NULL,
    gelegd_door INTEGER NOT NULL,
    ongedaan_op TEXT,
    ongedaan_reden TEXT
);
CREATE INDEX koppeling_dossier ON koppeling(dossier);
CREATE INDEX koppeling_ander ON koppeling(ander_dossier);

CREATE TABLE melding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL UNIQUE REFERENCES dossier(id),
    ontvangen_op TEXT NOT NULL,
    ontvanger INTEGER NOT NULL,
    melder TEXT,
    melder_contact TEXT,
    relatie TEXT,
    inhoud TEXT NOT NULL,
    uitkomst TEXT,
    uitkomst_reden TEXT,
    beoordeeld_op TEXT
);

CREATE TABLE aanmelding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL UNIQUE REFERENCES dossier(id),
    aanmelder INTEGER NOT NULL REFERENCES deelnemer(id),
    aanmelder_persoon TEXT,
    ontvangen_op TEXT NOT NULL,
    ontvanger TEXT NOT NULL,
    kanaal TEXT NOT NULL,
    gedraging TEXT NOT NULL,
    getoetst_op TEXT,
    ingediend_op TEXT,
    ingediend_door INTEGER,
    ingetrokken_op TEXT,
    intrek_reden TEXT
);

CREATE TABLE feit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    volgnummer INTEGER NOT NULL,
    aard TEXT NOT NULL,
    omschrijving TEXT NOT NULL,
    datum TEXT,
    bron TEXT NOT NULL,
    bronsoort TEXT NOT NULL,
    grond TEXT NOT NULL,
    rechtmatig INTEGER NOT NULL,
    eigen_taak TEXT,
    bijzonder TEXT NOT NULL,
    noodzaak TEXT,
    toets TEXT,
    toets_hoe TEXT,
    toets_door TEXT,
    toets_op TEXT
);
CREATE INDEX feit_dossier ON feit(dossier, volgnummer);

CREATE TABLE weging (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL UNIQUE REFERENCES dossier(id),
    ronde INTEGER NOT NULL,
    geopend_op TEXT,
    aangehouden_tot TEXT,
    aanhoud_reden TEXT,
    keren_verlengd INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE oordeel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    ronde INTEGER NOT NULL,
    zetel TEXT NOT NULL,
    past_bij_doel INTEGER NOT NULL,
    waarom TEXT NOT NULL,
    verdict TEXT NOT NULL,
    tegenspraak TEXT NOT NULL,
    overige TEXT,
    gegeven_op TEXT NOT NULL,
    account INTEGER NOT NULL,
    wijze TEXT NOT NULL,
    namens_naam TEXT,
    namens_functie TEXT,
    namens_datum TEXT,
    document INTEGER REFERENCES document(id),
    document_afdruk BLOB,
    paraaf BLOB NOT NULL,
    UNIQUE (dossier, ronde, zetel)
);
CREATE INDEX oordeel_document ON oordeel(document) WHERE document IS NOT NULL;

-- A round of the weging that was opened and did not end it: why the three judged again.
CREATE TABLE weging_ronde (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    ronde INTEGER NOT NULL,
    geopend_op TEXT,
    reden TEXT NOT NULL,
    UNIQUE (dossier, ronde)
);

CREATE TABLE oordeel_criterium (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    oordeel INTEGER NOT NULL REFERENCES oordeel(id),
    criterium TEXT NOT NULL,
    waarde TEXT NOT NULL,
    toelichting TEXT NOT NULL,
    UNIQUE (oordeel, criterium)
);
CREATE INDEX oordeel_criterium_dossier ON oordeel_criterium(dossier);

CREATE TABLE oordeel_feit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    oordeel INTEGER NOT NULL REFERENCES oordeel(id),
    criterium TEXT NOT NULL,
    feit INTEGER NOT NULL REFERENCES feit(id),
    richting TEXT NOT NULL
);
CREATE INDEX oordeel_feit_oordeel ON oordeel_feit(oordeel);
CREATE INDEX oordeel_feit_dossier ON oordeel_feit(dossier);
CREATE INDEX oordeel_feit_feit ON oordeel_feit(feit);

CREATE TABLE besluit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    ronde INTEGER NOT NULL,
    uitkomst TEXT NOT NULL,
    reden TEXT NOT NULL,
    noodzaak TEXT,
    proportionaliteit TEXT,
    subsidiariteit TEXT,
    advies_aanmelder TEXT,
    besloten_op TEXT NOT NULL,
    account INTEGER NOT NULL
);
CREATE INDEX besluit_dossier ON besluit(dossier);

CREATE TABLE casus (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL UNIQUE REFERENCES dossier(id),
    opgenomen_op TEXT NOT NULL,
    opgenomen_omdat TEXT NOT NULL,
    nog_open_omdat TEXT,
    evaluatie_op TEXT NOT NULL
);
CREATE INDEX casus_evaluatie ON casus(evaluatie_op, dossier);

CREATE TABLE casus_deelnemer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    deelnemer INTEGER NOT NULL REFERENCES deelnemer(id),
    persoon TEXT NOT NULL,
    account INTEGER,
    rol_in_plan TEXT NOT NULL,
    reden TEXT NOT NULL,
    sinds TEXT NOT NULL,
    tot TEXT
);
CREATE INDEX casus_deelnemer_dossier ON casus_deelnemer(dossier);
CREATE INDEX casus_deelnemer_account ON casus_deelnemer(account, dossier) WHERE account IS NOT NULL;

CREATE TABLE inbreng (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    deelnemer INTEGER NOT NULL REFERENCES deelnemer(id),
    omschrijving TEXT NOT NULL,
    datum TEXT,
    bron TEXT NOT NULL,
    bronsoort TEXT NOT NULL,
    grond TEXT NOT NULL,
    rechtmatig INTEGER NOT NULL,
    eigen_taak TEXT,
    bijzonder TEXT NOT NULL,
    noodzaak TEXT,
    toch_omdat TEXT,
    ingebracht_op TEXT NOT NULL,
    account INTEGER NOT NULL,
    wijze TEXT NOT NULL DEFAULT 'persoonlijk',
    namens_naam TEXT,
    namens_functie TEXT,
    namens_datum TEXT,
    betwist_op TEXT,
    betwist_waarom TEXT,
    herstel TEXT,
    herstel_op TEXT,
    herstel_wijze TEXT,
    herstel_namens_naam TEXT,
    herstel_namens_functie TEXT,
    herstel_namens_datum TEXT
);
CREATE INDEX inbreng_dossier ON inbreng(dossier);

CREATE TABLE doel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    omschrijving TEXT NOT NULL,
    gesteld_op TEXT NOT NULL
);
CREATE INDEX doel_dossier ON doel(dossier);

CREATE TABLE actie (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    doel INTEGER NOT NULL REFERENCES doel(id),
    omschrijving TEXT NOT NULL,
    deelnemer INTEGER NOT NULL REFERENCES deelnemer(id),
    uiterlijk TEXT NOT NULL,
    gebaseerd_op TEXT,
    waarmee TEXT,
    steunt_op INTEGER REFERENCES inbreng(id),
    toch_omdat TEXT,
    stand TEXT NOT NULL,
    resultaat TEXT,
    bijgewerkt_op TEXT NOT NULL
);
CREATE INDEX actie_dossier ON actie(dossier);
CREATE INDEX actie_doel ON actie(doel);
CREATE INDEX actie_steunt_op ON actie(steunt_op) WHERE steunt_op IS NOT NULL;

-- What an incidental third was given (Besluit art. 11). A third has no account: there is no column for one.
CREATE TABLE casus_derde (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    naam TEXT NOT NULL,
    organisatie TEXT NOT NULL,
    onderdelen TEXT NOT NULL,
    reden TEXT NOT NULL,
    verstrekt_op TEXT NOT NULL,
    hoe TEXT NOT NULL,
    gewezen_op_geheimhouding INTEGER NOT NULL,
    verstrekt_door INTEGER NOT NULL
);
CREATE INDEX casus_derde_dossier ON casus_derde(dossier);

CREATE TABLE noodzaakstoets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    gedaan_op TEXT NOT NULL,
    nog_nodig INTEGER NOT NULL,
    reden TEXT NOT NULL,
    account INTEGER NOT NULL
);
CREATE INDEX noodzaakstoets_dossier ON noodzaakstoets(dossier);

-- Sealed under the dossier's own key; stays outside the envelope.
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    soort TEXT NOT NULL,
    naam BLOB NOT NULL,
    grootte INTEGER NOT NULL,
    inhoud BLOB NOT NULL,
    toegevoegd_op TEXT NOT NULL
);
CREATE INDEX document_dossier ON document(dossier);

CREATE TABLE dossiersleutel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL UNIQUE REFERENCES dossier(id),
    sleutel BLOB NOT NULL
);

-- A closed dossier: its rows sealed, its key wrapped for who may open. In the clear: the number and the dates.
CREATE TABLE envelop (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL UNIQUE REFERENCES dossier(id),
    inhoud BLOB NOT NULL,
    sleutel BLOB NOT NULL,
    identiteit BLOB NOT NULL,
    verzegeld_op TEXT NOT NULL
);

CREATE TABLE bewaring (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL UNIQUE REFERENCES dossier(id),
    grond TEXT NOT NULL,
    regel TEXT NOT NULL,
    begin TEXT NOT NULL,
    uiterlijk TEXT NOT NULL
);
CREATE INDEX bewaring_uiterlijk ON bewaring(uiterlijk, id);

-- Why a casus was closed, and why what is known must still be kept; goes into the envelope.
CREATE TABLE afsluiting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    reden TEXT NOT NULL,
    toelichting TEXT NOT NULL,
    bewaren_noodzaak TEXT,
    gesloten_op TEXT NOT NULL,
    account INTEGER NOT NULL
);
CREATE INDEX afsluiting_dossier ON afsluiting(dossier);

-- What takes two persons: proposed by one, confirmed by another, over the same digest of the subject.
CREATE TABLE voorstel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    handeling TEXT NOT NULL,
    velden TEXT NOT NULL,
    onderwerp BLOB NOT NULL,
    voorgesteld_door INTEGER NOT NULL,
    voorgesteld_op TEXT NOT NULL,
    handtekening BLOB NOT NULL
);
CREATE INDEX voorstel_dossier ON voorstel(dossier);

-- The register of destruction: what is gone, without a name.
CREATE TABLE vernietiging (
    id INTEGER PRIMARY KEY,
    nummer TEXT NOT NULL,
    grond TEXT NOT NULL,
    regel TEXT NOT NULL,
    vernietigd_op TEXT NOT NULL,
    voorgesteld_door INTEGER NOT NULL,
    bekrachtigd_door INTEGER NOT NULL,
    onderwerp BLOB NOT NULL,
    handtekening_een BLOB NOT NULL,
    handtekening_twee BLOB NOT NULL,
    rijen INTEGER NOT NULL,
    gecontroleerd_op TEXT,
    woorden_gezocht INTEGER,
    woorden_elders INTEGER,
    sporen INTEGER
);

-- A draft: an unfinished handeling, sealed to its author.
CREATE TABLE concept (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER REFERENCES dossier(id),
    account INTEGER NOT NULL,
    handeling TEXT NOT NULL,
    inhoud BLOB NOT NULL,
    gewijzigd_op TEXT NOT NULL
);
CREATE UNIQUE INDEX concept_van ON concept(account, handeling, ifnull(dossier, 0));

-- The log: append-only, chained. The detail lives with the dossier and goes with it; here stands only its commitment.
CREATE TABLE logboek (
    volgnummer INTEGER PRIMARY KEY,
    tijd TEXT NOT NULL,
    account INTEGER NOT NULL,
    rol TEXT NOT NULL,
    handeling TEXT NOT NULL,
    dossier TEXT,
    grond TEXT NOT NULL,
    resultaat TEXT NOT NULL,
    zegel BLOB NOT NULL,
    keten BLOB NOT NULL
);
CREATE INDEX logboek_dossier ON logboek(dossier, volgnummer) WHERE dossier IS NOT NULL;
CREATE TRIGGER logboek_blijft BEFORE UPDATE ON logboek BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
CREATE TRIGGER logboek_houdt BEFORE DELETE ON logboek BEGIN SELECT raise(ABORT, 'the log is append-only'); END;

CREATE TABLE logdetail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    volgnummer INTEGER NOT NULL,
    zout BLOB NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX logdetail_dossier ON logdetail(dossier);
CREATE UNIQUE INDEX logdetail_regel ON logdetail(volgnummer);

CREATE TABLE logkop (
    id INTEGER PRIMARY KEY,
    volgnummer INTEGER NOT NULL,
    keten BLOB NOT NULL,
    account INTEGER NOT NULL,
    tijd TEXT NOT NULL,
    handtekening BLOB NOT NULL
);

-- What can be searched, and its index. Terms leave by delete and merge; no save pays for a merge.
CREATE TABLE zoektekst (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    soort TEXT NOT NULL,
    tekst TEXT NOT NULL
);
CREATE INDEX zoektekst_dossier ON zoektekst(dossier);
CREATE VIRTUAL TABLE zoekindex USING fts5(tekst, content='zoektekst', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO zoekindex(zoekindex, rank) VALUES ('pgsz', 3920);
INSERT INTO zoekindex(zoekindex, rank) VALUES ('automerge', 0);
CREATE TRIGGER zoektekst_erbij AFTER INSERT ON zoektekst BEGIN
    INSERT INTO zoekindex(rowid, tekst) VALUES (new.id, new.tekst);
END;
CREATE TRIGGER zoektekst_weg AFTER DELETE ON zoektekst BEGIN
    INSERT INTO zoekindex(zoekindex, rowid, tekst) VALUES ('delete', old.id, old.tekst);
END;
CREATE TRIGGER zoektekst_anders AFTER UPDATE ON zoektekst BEGIN
    INSERT INTO zoekindex(zoekindex, rowid, tekst) VALUES ('delete', old.id, old.tekst);
    INSERT INTO zoekindex(rowid, tekst) VALUES (new.id, new.tekst);
END;
