-- SPDX-License-Identifier: EUPL-1.2
SELECT kenmerk, gemeente, oefen, klok_verzet FROM kamer
