-- SPDX-License-Identifier: EUPL-1.2
UPDATE afwezigheid SET ontvangen_op = :vandaag,
    ontvangen_regels = (SELECT count(*) FROM plicht p WHERE p.afgedaan_op IS NULL AND p.rol = (SELECT a.rol FROM account a WHERE a.id = afwezigheid.account))
WHERE id = :id
