-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO verklaring (nummer, opgemaakt_op, opgemaakt_door, inhoud, sleutel, handtekening)
VALUES (:nummer, :op, :door, :inhoud, :sleutel, :handtekening)
