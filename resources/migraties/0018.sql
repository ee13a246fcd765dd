-- SPDX-License-Identifier: EUPL-1.2
-- Of every word that is found, a list asks only whether it stands in a name, and of which dossier: from this index alone, without the texts.
CREATE INDEX zoektekst_naam ON zoektekst(id, dossier, soort) WHERE soort = 'betrokkene';
