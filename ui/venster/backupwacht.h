// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kamerbackup.h"
#include "ui/bouwstenen/omgeving.h"

#include <QObject>
#include <QTimer>
#include <memory>

class QWidget;

namespace weegkamer
{

class Taak;

/// Looks after the back-ups while somebody is logged in: has those checked that nobody with the key has checked yet, makes one at the
/// first idle moment when the last is older than a day, and knows what the status line says. Goes before the kamer does.
class Backupwacht final : public QObject
{
    Q_OBJECT
public:
    /// `begin` is what the log-in found. Progress of a back-up is shown above the page that `pagina` gives, and goes with it.
    Backupwacht(Omgeving &omgeving, const Backupoverzicht &begin, std::function<QWidget *()> pagina);
    ~Backupwacht() override;
    const Backupoverzicht &overzicht() const { return m_overzicht; }
    /// Something may have changed: reads the folder again, on a thread of its own.
    void ververs();
    void zetStilNa(int ms) { m_stil.start(ms); }

Q_SIGNALS:
    void gewijzigd();

protected:
    /// Every key, click and movement in the program begins the idle moment anew.
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    void doe(const QString &naam, std::function<Gelukt(const Backupvoortgang &)> werk, std::function<void(const Gelukt &)> daarna);
    void keurVolgende();
    void isStil();

    Omgeving &m_omgeving;
    Backupoverzicht m_overzicht;
    std::function<QWidget *()> m_pagina;
    QTimer m_stil;
    std::unique_ptr<Taak> m_taak;
    bool m_keurt = true;    ///< false when this account can't check
    bool m_opnieuw = false; ///< asked again while a Taak ran
};

} // namespace weegkamer
