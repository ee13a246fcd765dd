-- SPDX-License-Identifier: EUPL-1.2
SELECT 1 FROM quarantaine WHERE kenmerk = :kenmerk
