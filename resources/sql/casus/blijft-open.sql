-- SPDX-License-Identifier: EUPL-1.2
UPDATE casus SET nog_open_omdat = :reden, evaluatie_op = :evaluatie_op WHERE dossier = :dossier
