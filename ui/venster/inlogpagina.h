// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace weegkamer
{

class Geheiminvoer;
struct KamerVoorkant;
class Sleutelbestandinvoer;
enum class Tekstrol;

/// An account of the practice municipality, as its log-in page lists it.
struct Oefenaccount {
    QString naam;
    QString rol;
};

/// Log-in: whose kamer, the account, the password, and the duty of secrecy (Wet art. 17).
class Inlogpagina final : public QWidget
{
    Q_OBJECT
public:
    /// Called with what was typed; the password field is empty from then on. `sleutelbestand` is a path, or empty.
    using LogIn = std::function<void(const QString &account, Geheim wachtwoord, const QString &sleutelbestand)>;
    /// Asks for a key file where somebody in the kamer has one; elsewhere that field would only be in the way.
    explicit Inlogpagina(const KamerVoorkant &voorkant, LogIn logIn, QWidget *ouder = nullptr);
    /// Says that all is invented, and lists the accounts; a click fills in the name. Only for a practice
    /// room.
    void zetOefening(const QList<Oefenaccount> &accounts, const QString &wachtwoord);
    /// While the key is computed: says so, and takes no input.
    void zetBezig(bool bezig);
    /// One sentence; it never says which of the two was wrong. Empty: none.
    void zetFout(const QString &uitleg);
    /// One sentence about what was just done.
    void meld(const QString &zin);
    /// Fills in the account, for unlocking.
    void zetAccount(const QString &naam);

Q_SIGNALS:
    void andereKamerGekozen();
    void herstelGekozen(); ///< everybody lost their password

private:
    void bouw(const QString &gemeente);
    void logIn();
    void toonZin(const QString &zin, Tekstrol rol);
    LogIn m_logIn;
    QVBoxLayout *m_kolom;
    QLabel *m_fout = nullptr; ///< only once there is something to say
    int m_foutplek = 0;
    QLineEdit *m_account;
    Geheiminvoer *m_wachtwoord;
    Sleutelbestandinvoer *m_sleutelbestand; ///< null where nobody has one
    QPushButton *m_knop;
    QLabel *m_bezig;
};

} // namespace weegkamer
