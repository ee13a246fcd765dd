// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"
#include "core/basis/uitkomst.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace weegkamer
{

class Geheiminvoer;

/// What two keepers and the owner of an account typed.
struct Herstelinvoer {
    QString eenDeel;
    QString anderDeel;
    QString account;
    Geheim wachtwoord;
};

/// When everybody lost their password: two parts of the recovery key, an account, and its new password.
class Herstelpagina final : public QWidget
{
    Q_OBJECT
public:
    explicit Herstelpagina(const QString &gemeente, QWidget *ouder = nullptr);
    /// Takes the password out of its field; the parts stay, to be mended.
    Herstelinvoer neem();
    void zetBezig(bool bezig);
    void zetFout(const Fout &fout);

Q_SIGNALS:
    void ingevuld();
    void terugGekozen();

private:
    QLineEdit *voegVeldToe(const QString &tekst, const QString &naam);
    void probeer();
    void zetZin(const QString &zin);

    QVBoxLayout *m_kolom;
    QLabel *m_fout;
    QLineEdit *m_een = nullptr;
    QLineEdit *m_ander = nullptr;
    QLineEdit *m_account = nullptr;
    Geheiminvoer *m_nieuw;
    Geheiminvoer *m_nogmaals;
    QPushButton *m_knop;
};

} // namespace weegkamer
