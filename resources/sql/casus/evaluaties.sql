-- SPDX-License-Identifier: EUPL-1.2
SELECT id, uitkomst, bevinding, verandert, gedaan_op, volgende_op FROM rv_planevaluatie WHERE dossier = :dossier ORDER BY id DESC
