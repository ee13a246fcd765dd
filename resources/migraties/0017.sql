-- SPDX-License-Identifier: EUPL-1.2
-- A list of casussen counts the open actions of each and names the first day: from this index alone, without the texts of the actions.
CREATE INDEX actie_stand ON actie(dossier, stand, uiterlijk);
