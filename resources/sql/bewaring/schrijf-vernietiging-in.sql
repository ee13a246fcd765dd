-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO vernietiging (nummer, grond, regel, wijze, vernietigd_op, voorgesteld_door, bekrachtigd_door, onderwerp,
    handtekening_een, handtekening_twee, rijen, tweede_persoon)
VALUES (:nummer, :grond, :regel, :wijze, :op, :voorgesteld_door, :bekrachtigd_door, :onderwerp, :een, :twee, :rijen, :tweede_persoon)
