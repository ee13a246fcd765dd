-- SPDX-License-Identifier: EUPL-1.2
-- A page of the work list comes from this index alone: its rows stand next to each other here, and all over the table. (An envelope has no
-- such index.)
DROP INDEX IF EXISTS plicht_open;
CREATE INDEX plicht_open ON plicht(rol, ifnull(uiterlijk, '9999-12-31'), id, dossier, soort, omschrijving, regel, sinds, uiterlijk, account,
    herinnerd_op, afgedaan_op) WHERE afgedaan_op IS NULL;
