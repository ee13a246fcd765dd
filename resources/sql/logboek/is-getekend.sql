-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM logkop WHERE id = (SELECT max(id) FROM logkop) AND volgnummer = :volgnummer AND keten = :keten AND account = :account
