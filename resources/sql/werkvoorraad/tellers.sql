-- SPDX-License-Identifier: EUPL-1.2
SELECT substr(sleutel, length(:rol) + 2) AS soort, aantal FROM rv_teller
WHERE soort = 'plichtsoort' AND sleutel > :rol || '/' AND sleutel < :rol || '0' AND aantal > 0 ORDER BY sleutel
