-- SPDX-License-Identifier: EUPL-1.2
SELECT id, nummer, opgemaakt_op, inhoud, sleutel, handtekening FROM rv_verklaring WHERE id = :id
