-- SPDX-License-Identifier: EUPL-1.2
SELECT dossier, velden, onderwerp, voorgesteld_door, handtekening FROM voorstel WHERE id = :id AND handeling = :handeling
