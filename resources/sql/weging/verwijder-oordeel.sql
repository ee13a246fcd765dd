-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM oordeel WHERE id = :oordeel
