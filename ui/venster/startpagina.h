// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace weegkamer
{

/// The first start: four ways to begin, each with a sentence that says what it does.
class Startpagina final : public QWidget
{
    Q_OBJECT
public:
    explicit Startpagina(QWidget *ouder = nullptr);
    /// Why the last choice did not work; empty: nothing.
    void zetFout(const QString &uitleg);
    /// While something is made or opened: says what, and takes no choice. Empty: ready.
    void zetBezig(const QString &tekst);

Q_SIGNALS:
    void maakGekozen();
    void openGekozen();
    void oefenGekozen();
    void herstelGekozen();

private:
    QPushButton *maakKeuze(const QString &titel, const QString &uitleg);
    QLabel *m_fout;
    QLabel *m_bezig;
    QList<QPushButton *> m_keuzes;
};

} // namespace weegkamer
