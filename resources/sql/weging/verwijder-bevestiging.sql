-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM oordeel_bevestiging WHERE oordeel = :oordeel
