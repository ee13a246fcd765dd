-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO backupplek (id, map, dagen, gekozen_op) VALUES (1, :map, :dagen, :op)
ON CONFLICT (id) DO UPDATE SET map = excluded.map, dagen = excluded.dagen, gekozen_op = excluded.gekozen_op
