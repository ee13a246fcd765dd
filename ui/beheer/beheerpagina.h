// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/kamerpagina.h"

class QTabWidget;

namespace weegkamer
{

class Accountblad;
class Actieknop;
class Backupblad;
class Herstelblad;
class Journaalblad;
class Lijst;
class Mijnaccountblad;
class Oefenblad;
class Slotblad;
class Paginamodel;
class Regelblad;

/// The accounts, the keyring's journal and the recovery key, one's own account; the bodies that take part, the rules that the program
/// enforces, and in a practice room its clock and key. Who opens no dossiers has this page alone.
class Beheerpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    explicit Beheerpagina(Omgeving &omgeving, QWidget *ouder = nullptr);
    QString titel() const override;
    void ververs() override;
    void nieuw() override;
    void filter() override;
    QString hulp() const override;

    /// Brings a sheet to the front: "accounts", "journaal", "herstelsleutel", "mijn-account", "deelnemers", "back-up", "regels", "oefening".
    void toonBlad(const QString &naam);

private:
    void bouwAccounts();
    void voegBladToe(QWidget *blad, const QString &naam, const QString &titel);
    Handelingvraag deelnemervraag() const;
    void bouwDeelnemers();

    QTabWidget *m_tabs;
    Accountblad *m_accounts = nullptr;    ///< only for who may see them
    Journaalblad *m_journaal = nullptr;   ///< the same
    Herstelblad *m_herstel = nullptr;     ///< the same
    Mijnaccountblad *m_mijn = nullptr;
    Paginamodel *m_model;
    Lijst *m_deelnemers;
    Actieknop *m_voegToe = nullptr;
    Backupblad *m_backups = nullptr; ///< not for who opens no dossiers
    Regelblad *m_regels;
    Oefenblad *m_oefening = nullptr; ///< only in a practice room
    Slotblad *m_slot = nullptr;
    bool m_gevraagd = false;
};

} // namespace weegkamer
