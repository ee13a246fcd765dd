-- SPDX-License-Identifier: EUPL-1.2
SELECT (SELECT count(*) FROM rv_quarantaine WHERE beoordeeld_op IS NULL AND uiterlijk > ''),
    (SELECT count(*) FROM rv_quarantaine WHERE beoordeeld_op IS NULL AND uiterlijk < :vandaag)
