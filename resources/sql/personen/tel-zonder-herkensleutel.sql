-- SPDX-License-Identifier: EUPL-1.2
SELECT count(dossier) FROM rv_herkenachterstand
