-- SPDX-License-Identifier: EUPL-1.2
SELECT gemeente, oefen FROM rv_kamer
