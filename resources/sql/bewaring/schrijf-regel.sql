-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO vernietigingsregel (dossier, lijst, velden, grond, regel, uiterlijk, reden, wijze, onderwerp, handtekening)
VALUES (:dossier, :lijst, :velden, :grond, :regel, :uiterlijk, :reden, :wijze, :onderwerp, :handtekening)
