// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/toegang/rollen.h"
#include "tests/tour/hand.h"
#include "ui/venster/werkplek.h"

#include <QMap>

namespace weegkamer::tour
{

/// The main path, from a melding to the destruction of its dossier, step by step through the real window and its real forms: with the
/// mouse, or with the keyboard alone. Each step gives false and fout() when it can't be done so.
class Pad
{
public:
    /// Told at every place worth a picture; may be empty. The widget is a dialog, or null for the window.
    using Prent = std::function<bool(const QString &naam, QWidget *wat)>;
    Pad(Werkplek &werkplek, Werkwijze wijze, QMap<Rol, QString> accounts, QString wachtwoord, Prent prent = {});

    bool logIn(Rol rol);
    bool neemMeldingAan();
    bool beoordeelMelding();
    bool meldAan();
    bool voegFeitToe();
    bool toetsFeit();
    bool dienIn();
    bool oordeel(Rol zetel);
    bool besluit();
    /// On the tab Plan of this dossier: an intervention with its first goal, and an evaluation.
    bool werkPlanUit(const QJsonValue &dossier);
    bool sluitAf();
    bool draaiKlok(int jaren);
    bool stelVernietigingVoor();
    bool bekrachtigVernietiging();

    /// Opens the form of a handeling with this button, fills it in, takes a picture when that has a name, and does it.
    bool doe(const QString &knop, const char *handeling, const QJsonObject &velden, const QString &prent = {});
    /// Presses the button that does what the form says; false, with what the form says of it, when it does not close.
    bool drukDoe();

    Hand &hand() { return m_hand; }
    DossierId dossier() const { return m_dossier; }
    QString nummer() const { return m_nummer; }
    QString fout() const { return m_fout.isEmpty() ? m_hand.fout() : m_fout; }

private:
    Kamer &kamer() { return m_werkplek.kamer(); }
    bool bevestig();
    bool prent(const QString &naam, QWidget *wat = nullptr);
    bool mis(const QString &zin);
    bool openWeging();

    Werkplek &m_werkplek;
    Hand m_hand;
    QMap<Rol, QString> m_accounts;
    QString m_wachtwoord;
    Prent m_prent;
    DossierId m_dossier;
    QString m_nummer;
    QString m_fout;
};

} // namespace weegkamer::tour
