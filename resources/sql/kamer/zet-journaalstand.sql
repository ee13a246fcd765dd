-- SPDX-License-Identifier: EUPL-1.2
UPDATE kamer SET journaal_tot = :tot, journaal_keten = :keten, mislukt_reeks = :reeks WHERE id = 1
