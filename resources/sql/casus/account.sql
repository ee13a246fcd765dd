-- SPDX-License-Identifier: EUPL-1.2
SELECT rol, deelnemer, vervallen_op FROM account WHERE id = :account
