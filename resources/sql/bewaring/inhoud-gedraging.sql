-- SPDX-License-Identifier: EUPL-1.2
SELECT gedraging FROM aanmelding
