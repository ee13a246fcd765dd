// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace weegkamer
{

/// A password as it is typed: dots, a word that shows it, and nothing of it in autocorrection. Its label above it, what is wrong below.
class Geheiminvoer final : public QWidget
{
    Q_OBJECT
public:
    explicit Geheiminvoer(const QString &label, QWidget *ouder = nullptr);
    /// Takes what was typed, in NFC, into locked memory; the field is empty afterwards.
    Geheim neem();
    bool isLeeg() const;
    bool isGelijk(const Geheiminvoer &ander) const;
    void wis();
    void zetFout(const QString &uitleg);
    QLineEdit *veld() const { return m_veld; }

Q_SIGNALS:
    void gewijzigd();
    void bevestigd(); ///< Enter

private:
    QLineEdit *m_veld;
    QToolButton *m_toon;
    QLabel *m_fout;
};

/// The path of a key file: a field and "Kies…". Empty for who has none.
class Sleutelbestandinvoer final : public QWidget
{
    Q_OBJECT
public:
    explicit Sleutelbestandinvoer(QWidget *ouder = nullptr);
    QString pad() const;

private:
    void kies();
    QLineEdit *m_pad;
};

} // namespace weegkamer
