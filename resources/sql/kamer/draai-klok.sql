-- SPDX-License-Identifier: EUPL-1.2
UPDATE kamer SET klok_verzet = klok_verzet + :dagen WHERE id = 1
