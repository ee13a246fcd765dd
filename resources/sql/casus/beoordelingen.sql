-- SPDX-License-Identifier: EUPL-1.2
SELECT gedaan_op, nog_nodig, reden FROM rv_noodzaakstoets WHERE dossier = :dossier ORDER BY id DESC
