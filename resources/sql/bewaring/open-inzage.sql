-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO inzage (dossier, account, rol, reden, waarom, van, tot) VALUES (:dossier, :account, :rol, :reden, :waarom, :van, :tot)
