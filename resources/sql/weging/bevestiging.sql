-- SPDX-License-Identifier: EUPL-1.2
SELECT document FROM oordeel_bevestiging WHERE oordeel = :oordeel
