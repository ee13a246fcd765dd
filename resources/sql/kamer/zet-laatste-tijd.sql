-- SPDX-License-Identifier: EUPL-1.2
UPDATE kamer SET laatste_tijd = :tijd WHERE id = 1
