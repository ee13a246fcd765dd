-- SPDX-License-Identifier: EUPL-1.2
-- Open dossiers from before there were keys for recognising (0003): whose keys are still to be made. Empty when all is done.
CREATE TABLE herkenachterstand (
    id INTEGER PRIMARY KEY,
    dossier INTEGER NOT NULL UNIQUE REFERENCES dossier(id)
);
INSERT INTO herkenachterstand (dossier)
    SELECT DISTINCT b.dossier FROM betrokkene b WHERE NOT EXISTS (SELECT 1 FROM herkensleutel h WHERE h.dossier = b.dossier) ORDER BY b.dossier;

-- Kept counters of open duties by whose turn it is (account 0: whoever has the role), last day and kind: what the navigation and the groups of
-- the werkvoorraad read. By month too, so that what is long overdue is a row a month and not a row a day. What has no last day stands under
-- 9999-12-31. A kind with a number in it ("actie-12") counts under the word before it. There is no row of nothing.
CREATE TABLE plichtteller (
    id INTEGER PRIMARY KEY,
    rol TEXT NOT NULL,
    per TEXT NOT NULL,
    tijdvak TEXT NOT NULL,
    account INTEGER NOT NULL,
    soort TEXT NOT NULL,
    aantal INTEGER NOT NULL,
    UNIQUE (rol, per, tijdvak, account, soort)
);
INSERT INTO plichtteller (rol, per, tijdvak, account, soort, aantal)
    SELECT rol, 'dag', ifnull(uiterlijk, '9999-12-31'), ifnull(account, 0), substr(soort, 1, instr(soort || '-', '-') - 1), count(*)
    FROM plicht WHERE afgedaan_op IS NULL GROUP BY 1, 3, 4, 5;
INSERT INTO plichtteller (rol, per, tijdvak, account, soort, aantal)
    SELECT rol, 'maand', substr(tijdvak, 1, 7), account, soort, sum(aantal) FROM plichtteller GROUP BY 1, 3, 4, 5;

CREATE TRIGGER plichtteller_erbij AFTER INSERT ON plicht WHEN new.afgedaan_op IS NULL BEGIN
    INSERT INTO plichtteller (rol, per, tijdvak, account, soort, aantal)
        VALUES (new.rol, 'dag', ifnull(new.uiterlijk, '9999-12-31'), ifnull(new.account, 0), substr(new.soort, 1, instr(new.soort || '-', '-') - 1), 1),
            (new.rol, 'maand', substr(ifnull(new.uiterlijk, '9999-12-31'), 1, 7), ifnull(new.account, 0), substr(new.soort, 1, instr(new.soort || '-', '-') - 1), 1)
        ON CONFLICT (rol, per, tijdvak, account, soort) DO UPDATE SET aantal = aantal + 1;
END;
CREATE TRIGGER plichtteller_anders_af AFTER UPDATE OF rol, uiterlijk, account, soort, afgedaan_op ON plicht WHEN old.afgedaan_op IS NULL BEGIN
    UPDATE plichtteller SET aantal = aantal - 1 WHERE rol = old.rol AND account = ifnull(old.account, 0)
        AND soort = substr(old.soort, 1, instr(old.soort || '-', '-') - 1)
        AND per IN ('dag', 'maand') AND tijdvak IN (ifnull(old.uiterlijk, '9999-12-31'), substr(ifnull(old.uiterlijk, '9999-12-31'), 1, 7));
    DELETE FROM plichtteller WHERE rol = old.rol AND account = ifnull(old.account, 0)
        AND soort = substr(old.soort, 1, instr(old.soort || '-', '-') - 1) AND aantal = 0
        AND per IN ('dag', 'maand') AND tijdvak IN (ifnull(old.uiterlijk, '9999-12-31'), substr(ifnull(old.uiterlijk, '9999-12-31'), 1, 7));
END;
CREATE TRIGGER plichtteller_anders_bij AFTER UPDATE OF rol, uiterlijk, account, soort, afgedaan_op ON plicht WHEN new.afgedaan_op IS NULL BEGIN
    INSERT INTO plichtteller (rol, per, tijdvak, account, soort, aantal)
        VALUES (new.rol, 'dag', ifnull(new.uiterlijk, '9999-12-31'), ifnull(new.account, 0), substr(new.soort, 1, instr(new.soort || '-', '-') - 1), 1),
            (new.rol, 'maand', substr(ifnull(new.uiterlijk, '9999-12-31'), 1, 7), ifnull(new.account, 0), substr(new.soort, 1, instr(new.soort || '-', '-') - 1), 1)
        ON CONFLICT (rol, per, tijdvak, account, soort) DO UPDATE SET aantal = aantal + 1;
END;
CREATE TRIGGER plichtteller_weg AFTER DELETE ON plicht WHEN old.afgedaan_op IS NULL BEGIN
    UPDATE plichtteller SET aantal = aantal - 1 WHERE rol = old.rol AND account = ifnull(old.account, 0)
        AND soort = substr(old.soort, 1, instr(old.soort || '-', '-') - 1)
        AND per IN ('dag', 'maand') AND tijdvak IN (ifnull(old.uiterlijk, '9999-12-31'), substr(ifnull(old.uiterlijk, '9999-12-31'), 1, 7));
    DELETE FROM plichtteller WHERE rol = old.rol AND account = ifnull(old.account, 0)
        AND soort = substr(old.soort, 1, instr(old.soort || '-', '-') - 1) AND aantal = 0
        AND per IN ('dag', 'maand') AND tijdvak IN (ifnull(old.uiterlijk, '9999-12-31'), substr(ifnull(old.uiterlijk, '9999-12-31'), 1, 7));
END;

-- The counters of days by role alone, that these replace.
DROP TRIGGER plicht_dag_erbij;
DROP TRIGGER plicht_dag_af;
DROP TRIGGER plicht_dag_weg;
DELETE FROM teller WHERE soort = 'plichtdag';
