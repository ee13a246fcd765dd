-- SPDX-License-Identifier: EUPL-1.2
SELECT sleutel AS soort, aantal FROM rv_teller WHERE soort = 'fase' AND aantal > 0 ORDER BY sleutel
