-- SPDX-License-Identifier: EUPL-1.2
-- Kept counters of open duties by role and last day ("casuscoordinator/2026-03-31"), so that the groups of the werkvoorraad are read off some
-- days instead of counted over all duties. A day on which nothing is open has no row. And the order of the weging's agenda.
CREATE TRIGGER plicht_dag_erbij AFTER INSERT ON plicht WHEN new.afgedaan_op IS NULL BEGIN
    INSERT INTO teller (soort, sleutel, aantal) VALUES ('plichtdag', new.rol || '/' || ifnull(new.uiterlijk, '9999-12-31'), 1)
        ON CONFLICT (soort, sleutel) DO UPDATE SET aantal = aantal + 1;
END;
CREATE TRIGGER plicht_dag_af AFTER UPDATE OF afgedaan_op ON plicht WHEN old.afgedaan_op IS NULL AND new.afgedaan_op IS NOT NULL BEGIN
    UPDATE teller SET aantal = aantal - 1 WHERE soort = 'plichtdag' AND sleutel = old.rol || '/' || ifnull(old.uiterlijk, '9999-12-31');
    DELETE FROM teller WHERE soort = 'plichtdag' AND sleutel = old.rol || '/' || ifnull(old.uiterlijk, '9999-12-31') AND aantal = 0;
END;
CREATE TRIGGER plicht_dag_weg AFTER DELETE ON plicht WHEN old.afgedaan_op IS NULL BEGIN
    UPDATE teller SET aantal = aantal - 1 WHERE soort = 'plichtdag' AND sleutel = old.rol || '/' || ifnull(old.uiterlijk, '9999-12-31');
    DELETE FROM teller WHERE soort = 'plichtdag' AND sleutel = old.rol || '/' || ifnull(old.uiterlijk, '9999-12-31') AND aantal = 0;
END;
INSERT INTO teller (soort, sleutel, aantal)
    SELECT 'plichtdag', rol || '/' || ifnull(uiterlijk, '9999-12-31'), count(*) FROM plicht WHERE afgedaan_op IS NULL GROUP BY 2;

CREATE INDEX dossier_op_fase_sinds ON dossier(fase, fase_sinds, id);
