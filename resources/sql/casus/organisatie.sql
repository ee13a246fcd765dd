-- SPDX-License-Identifier: EUPL-1.2
SELECT naam, soort, van, tot FROM deelnemer WHERE id = :deelnemer
