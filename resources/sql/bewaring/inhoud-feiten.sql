-- SPDX-License-Identifier: EUPL-1.2
SELECT omschrijving, datum, bron FROM feit ORDER BY volgnummer
