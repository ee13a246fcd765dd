-- SPDX-License-Identifier: EUPL-1.2
-- The register is found by number.
CREATE INDEX vernietiging_nummer ON vernietiging(nummer);
