-- SPDX-License-Identifier: EUPL-1.2
SELECT map, dagen, eerder FROM backupplek WHERE id = 1
