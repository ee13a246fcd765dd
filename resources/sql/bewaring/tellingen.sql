-- SPDX-License-Identifier: EUPL-1.2
SELECT jaar, soort, waarde, aantal FROM rv_telling ORDER BY jaar DESC, soort, waarde
