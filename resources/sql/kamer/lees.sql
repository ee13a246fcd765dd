-- SPDX-License-Identifier: EUPL-1.2
SELECT kenmerk, oefen, klok_verzet, laatste_tijd, overleg_slot FROM kamer WHERE id = 1
