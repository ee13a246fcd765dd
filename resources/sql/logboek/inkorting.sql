-- SPDX-License-Identifier: EUPL-1.2
SELECT volgnummer FROM logboek WHERE handeling = :handeling AND instr(resultaat, :merk) > 0 LIMIT 1
