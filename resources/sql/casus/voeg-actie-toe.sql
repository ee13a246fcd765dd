-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO actie (dossier, doel, interventie, omschrijving, deelnemer, uiterlijk, gebaseerd_op, waarmee, steunt_op, toch_omdat, stand, bijgewerkt_op)
VALUES (:dossier, :doel, :interventie, :omschrijving, :deelnemer, :uiterlijk, :gebaseerd_op, :waarmee, :steunt_op, :toch_omdat, 'open', :vandaag)
