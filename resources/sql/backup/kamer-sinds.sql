-- SPDX-License-Identifier: EUPL-1.2
SELECT gemaakt_op FROM rv_kamer
