// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"
#include "ui/bouwstenen/paginadialoog.h"

#include <QList>
#include <functional>

class QLabel;
class QLineEdit;

namespace weegkamer
{

/// Who will keep each of the three parts; stands on the papers and on the page.
class Bewaardersdialoog final : public Paginadialoog
{
    Q_OBJECT
public:
    /// `knop`: what is made with it.
    Bewaardersdialoog(const QString &knop, QWidget *pagina);

Q_SIGNALS:
    void gekozen(const QStringList &houders);

private:
    QList<QLineEdit *> m_velden;
};

/// Two parts, as they were printed, to try the new recovery key out.
class Beproefdialoog final : public Paginadialoog
{
    Q_OBJECT
public:
    /// Tries two parts; a field fault is of "herstel-1" or "herstel-2".
    using Proef = std::function<Gelukt(const QString &eenDeel, const QString &anderDeel)>;
    Beproefdialoog(Proef proef, QWidget *pagina);

Q_SIGNALS:
    void gelukt();

private:
    void doe();
    Proef m_proef;
    QLabel *m_fout;
    QLineEdit *m_een;
    QLineEdit *m_ander;
};

} // namespace weegkamer
