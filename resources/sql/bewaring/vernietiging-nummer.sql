-- SPDX-License-Identifier: EUPL-1.2
SELECT nummer FROM vernietiging WHERE id = :id
