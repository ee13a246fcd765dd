-- SPDX-License-Identifier: EUPL-1.2
SELECT soort, count(*) AS aantal FROM rv_plicht WHERE rol = :rol AND afgedaan_op IS NULL GROUP BY soort ORDER BY soort
