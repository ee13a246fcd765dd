-- SPDX-License-Identifier: EUPL-1.2
SELECT DISTINCT a.rol, a.id AS account, a.naam FROM rv_casus_deelnemer c JOIN rv_account a ON a.id = c.account
WHERE c.dossier = :dossier AND c.tot IS NULL AND a.rol = 'deelnemer' ORDER BY a.naam, a.id
