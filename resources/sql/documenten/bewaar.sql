-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO document (dossier, soort, naam, grootte, inhoud, toegevoegd_op)
VALUES (:dossier, :soort, :naam, :grootte, :inhoud, :vandaag)
