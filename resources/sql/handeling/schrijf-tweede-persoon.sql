-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO tweede_persoon (aanwijzing, dossiernummer, handeling, verklaard_op, wijze, papier_naam, papier, onderwerp, vastgelegd_op, account)
VALUES (:aanwijzing, :nummer, :handeling, :namens_datum, :wijze, :papier_naam, :papier, :onderwerp, :vandaag, :account)
