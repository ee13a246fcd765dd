-- SPDX-License-Identifier: EUPL-1.2
SELECT DISTINCT naam FROM rv_casus_derde
