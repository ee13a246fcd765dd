-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO instelling (account, naam, waarde) VALUES (:account, :naam, :waarde)
ON CONFLICT (account, naam) DO UPDATE SET waarde = excluded.waarde
