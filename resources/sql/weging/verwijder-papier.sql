-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM document WHERE id = :document
