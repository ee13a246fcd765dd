-- SPDX-License-Identifier: EUPL-1.2
SELECT count(*) AS aantal, ifnull(max(sporen), 0) AS sporen FROM rv_vernietiging WHERE verklaring IS NULL
