-- SPDX-License-Identifier: EUPL-1.2
SELECT inhoud FROM document WHERE id = :document
