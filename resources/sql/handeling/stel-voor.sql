-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO voorstel (dossier, handeling, velden, onderwerp, voorgesteld_door, voorgesteld_op, handtekening)
VALUES (:dossier, :handeling, :velden, :onderwerp, :door, :op, :handtekening)
