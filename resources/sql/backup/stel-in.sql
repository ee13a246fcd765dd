-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO backupplek (id, map, dagen, gekozen_op, eerder) VALUES (1, :map, :dagen, :op, :eerder)
ON CONFLICT (id) DO UPDATE SET map = excluded.map, dagen = excluded.dagen, gekozen_op = excluded.gekozen_op, eerder = excluded.eerder
