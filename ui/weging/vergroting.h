// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

class QWidget;

namespace weegkamer
{

/// Larger text in a part of a page, for a projector: Ctrl++ and Ctrl+- in steps, Ctrl+0 back to normal. The
/// window remembers the size for the next page that is opened in it, until it closes.
class Vergroting final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kleinst = 80; ///< percent
    static constexpr int grootst = 160;
    static constexpr int stap = 10;

    /// The keys work on `pagina`; `delen` get the larger text.
    Vergroting(QWidget *pagina, QList<QWidget *> delen);
    int procent() const { return m_procent; }
    /// Takes over the size that the window remembers; from the page's showEvent.
    void neemOver();

private:
    void zet(int procent);
    QWidget *m_pagina;
    QList<QWidget *> m_delen;
    int m_procent = 100;
};

} // namespace weegkamer
