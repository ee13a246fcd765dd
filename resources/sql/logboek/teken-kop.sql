-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO logkop (volgnummer, keten, account, tijd, handtekening) VALUES (:volgnummer, :keten, :account, :tijd, :handtekening)
