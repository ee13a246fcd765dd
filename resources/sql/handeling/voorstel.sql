-- SPDX-License-Identifier: EUPL-1.2
SELECT dossier, velden, onderwerp, voorgesteld_door, handtekening, voorgesteld_op FROM voorstel WHERE id = :id AND handeling = :handeling
