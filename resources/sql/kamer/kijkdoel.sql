-- SPDX-License-Identifier: EUPL-1.2
SELECT d.nummer, (SELECT a.naam FROM account a WHERE a.id = :account) FROM dossier d WHERE d.id = :dossier
