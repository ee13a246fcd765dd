-- SPDX-License-Identifier: EUPL-1.2
SELECT r.dossier, d.nummer, r.grond, r.regel, r.uiterlijk, r.reden, r.wijze, r.oordeel, r.oordeel_reden, r.uitstel_tot
FROM rv_vernietigingsregel r JOIN rv_dossier d ON d.id = r.dossier WHERE r.lijst = :lijst ORDER BY r.uiterlijk, r.id
