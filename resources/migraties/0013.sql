-- SPDX-License-Identifier: EUPL-1.2
-- The plan between goal and action: how a goal is approached. And what came of looking back at the plan.
CREATE TABLE interventie (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    doel INTEGER NOT NULL REFERENCES doel(id),
    omschrijving TEXT NOT NULL,
    toch_omdat TEXT,
    gekozen_op TEXT NOT NULL
);
CREATE INDEX interventie_dossier ON interventie(dossier);
CREATE INDEX interventie_doel ON interventie(doel);

ALTER TABLE actie ADD COLUMN interventie INTEGER REFERENCES interventie(id);
CREATE INDEX actie_interventie ON actie(interventie) WHERE interventie IS NOT NULL;

CREATE TABLE planevaluatie (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier INTEGER NOT NULL REFERENCES dossier(id),
    uitkomst TEXT NOT NULL,
    bevinding TEXT NOT NULL,
    verandert TEXT,
    gedaan_op TEXT NOT NULL,
    volgende_op TEXT,
    account INTEGER NOT NULL
);
CREATE INDEX planevaluatie_dossier ON planevaluatie(dossier);

-- The day of a text that can be found, so that a search can be kept to a period. What was there before counts from its dossier's first day.
ALTER TABLE zoektekst ADD COLUMN op TEXT;
