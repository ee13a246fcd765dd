-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM account WHERE vervallen_op IS NULL AND lower(trim(naam)) = lower(trim(:naam)) LIMIT 1
