// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/omgeving.h"

#include <QWidget>

namespace weegkamer
{

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
    /// Ctrl+N on this page; does nothing where there is nothing to make.
    virtual void nieuw() {}
    /// Ctrl+F on this page.
    virtual void filter() {}
    /// The subject whose help page F1 opens.
    virtual QString hulp() const = 0;

protected:
    Omgeving &omgeving() const { return m_omgeving; }
    Kamer &kamer() const { return m_omgeving.kamer(); }

private:
    Omgeving &m_omgeving;
};

} // namespace weegkamer
