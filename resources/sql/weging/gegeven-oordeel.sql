-- SPDX-License-Identifier: EUPL-1.2
SELECT id, account, wijze, document FROM oordeel WHERE dossier = :dossier AND ronde = :ronde AND zetel = :zetel
