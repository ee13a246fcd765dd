-- SPDX-License-Identifier: EUPL-1.2
UPDATE feit SET toets = :toets, toets_hoe = :hoe, toets_door = :door, toets_op = :op WHERE id = :feit AND dossier = :dossier
