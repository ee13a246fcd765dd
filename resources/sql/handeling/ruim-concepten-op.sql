-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM concept WHERE gewijzigd_op < :voor
