// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/paginadialoog.h"
#include "ui/bouwstenen/paginamodel.h"

class QListWidget;

namespace weegkamer
{

/// Which columns a list shows and in what order. The first column names the row and can't be left out, so that a list with everything
/// off still tells what its rows are.
class Kolommendialoog final : public Paginadialoog
{
    Q_OBJECT
public:
    /// `zichtbaar` are the keys of what is shown now, from left to right.
    Kolommendialoog(const QList<Kolom> &kolommen, const QStringList &zichtbaar, QWidget *pagina);
    QStringList keuze() const;

Q_SIGNALS:
    void gekozen(const QStringList &sleutels);

private:
    void verplaats(int stap);
    QListWidget *m_lijst;
};

} // namespace weegkamer
