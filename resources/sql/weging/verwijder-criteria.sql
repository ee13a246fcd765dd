-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM oordeel_criterium WHERE oordeel = :oordeel
