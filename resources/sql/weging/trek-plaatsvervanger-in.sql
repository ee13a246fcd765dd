-- SPDX-License-Identifier: EUPL-1.2
UPDATE plaatsvervanger SET ingetrokken_op = :vandaag WHERE id = :id AND ingetrokken_op IS NULL
