-- SPDX-License-Identifier: EUPL-1.2
SELECT journaal_tot, journaal_keten, mislukt_reeks FROM kamer WHERE id = 1
