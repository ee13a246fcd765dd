-- SPDX-License-Identifier: EUPL-1.2
UPDATE afwezigheid SET ingetrokken_op = :vandaag WHERE id = :id AND ingetrokken_op IS NULL
