-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO kamer (id, kenmerk, gemeente, oefen, gemaakt_op, laatste_tijd) VALUES (1, :kenmerk, :gemeente, :oefen, :op, :op)
