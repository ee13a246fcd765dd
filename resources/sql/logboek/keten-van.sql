-- SPDX-License-Identifier: EUPL-1.2
SELECT keten FROM logboek WHERE volgnummer = :volgnummer
