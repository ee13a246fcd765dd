-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO melding (dossier, ontvangen_op, ontvanger, melder, melder_contact, relatie, inhoud)
VALUES (:dossier, :ontvangen_op, :ontvanger, :melder, :contact, :relatie, :inhoud)
