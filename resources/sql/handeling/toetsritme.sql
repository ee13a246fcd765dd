-- SPDX-License-Identifier: EUPL-1.2
SELECT maanden FROM rv_toetsritme WHERE klok = :klok
