-- SPDX-License-Identifier: EUPL-1.2
UPDATE heropening SET uitkomst = :uitkomst, besloten_op = :vandaag WHERE dossier = :dossier AND uitkomst IS NULL
