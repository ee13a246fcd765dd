-- SPDX-License-Identifier: EUPL-1.2
DELETE FROM logdetail WHERE dossier = :dossier AND volgnummer = :volgnummer
