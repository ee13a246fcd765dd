-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO deelnemer (naam, soort, bron, van) VALUES (:naam, :soort, :bron, :van)
