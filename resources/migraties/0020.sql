-- SPDX-License-Identifier: EUPL-1.2
-- A page of casussen comes from these indexes alone, as far as it shows a number and two days: fifty lines stand together here, and in the
-- rows of dossier and casus they lie between everything else. (An envelope has no such index.)
DROP INDEX IF EXISTS dossier_op_fase;
CREATE INDEX dossier_op_fase ON dossier(fase, id, nummer);
CREATE INDEX casus_lijst ON casus(dossier, opgenomen_op, evaluatie_op);
