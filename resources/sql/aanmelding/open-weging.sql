-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO weging (dossier, ronde) VALUES (:dossier, 1)
