-- SPDX-License-Identifier: EUPL-1.2
SELECT kenmerk, oefen, klok_verzet, laatste_tijd FROM kamer WHERE id = 1
