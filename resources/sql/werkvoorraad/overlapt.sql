-- SPDX-License-Identifier: EUPL-1.2
SELECT van, tot FROM afwezigheid WHERE account = :account AND tot >= :van AND van <= :tot AND ingetrokken_op IS NULL LIMIT 1
