-- SPDX-License-Identifier: EUPL-1.2
SELECT naam, voorvoegsel, voornamen, geboortedatum, bsn, plaats FROM betrokkene ORDER BY id
