-- SPDX-License-Identifier: EUPL-1.2
SELECT map, dagen, gekozen_op FROM rv_backupplek WHERE id = 1
