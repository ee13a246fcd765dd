// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"
#include "core/uitwisseling/uitvoer.h"
#include "ui/bouwstenen/omgeving.h"

#include <QWidget>

namespace weegkamer
{

/// The paper of a page, and what the log says of it when it leaves.
struct Papier {
    Stuk stuk;
    Uitvoersoort wat = Uitvoersoort::Overig;
    DossierId dossier;
    QStringList nummers; ///< of the dossiers that a list names
};

/// A page in the frame: shows what a vraag answers, offers handelingen. Made for one place; refreshed when something changed.
class Kamerpagina : public QWidget
{
    Q_OBJECT
public:
    Kamerpagina(Omgeving &omgeving, QWidget *ouder = nullptr) : QWidget(ouder), m_omgeving(omgeving) {}
    /// The name of this place in the breadcrumb; never a person's.
    virtual QString titel() const = 0;
    virtual QStringList kruimels() const { return {}; }
    /// Asks its vragen anew and shows the answers; keeps selection and scroll position.
    virtual void ververs() = 0;
    /// Where the keyboard begins on this page; null: where Tab comes first. No focus proxy: Tab would take the page and that one widget for a
    /// single stop, and never come to what stands around it.
    virtual QWidget *beginpunt() const { return nullptr; }
    /// Gives the page the keyboard.
    void krijgtToetsenbord()
    {
        QWidget *begin = beginpunt();
        (begin ? begin : this)->setFocus(Qt::OtherFocusReason);
    }
    /// Ctrl+N on this page; does nothing where there is nothing to make.
    virtual void nieuw() {}
    /// Ctrl+F on this page.
    virtual void filter() {}
    /// Ctrl+P on this page: its paper, or why it can't be had; nothing where there is no paper to make.
    virtual std::optional<Uitkomst<Papier>> papier() { return std::nullopt; }
    /// The subject whose help page F1 opens.
    virtual QString hulp() const = 0;

protected:
    Omgeving &omgeving() const { return m_omgeving; }
    Kamer &kamer() const { return m_omgeving.kamer(); }

private:
    Omgeving &m_omgeving;
};

} // namespace weegkamer
