// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

#include <QList>

class QLabel;
class QLineEdit;

namespace weegkamer
{

/// Who will keep each of the three parts; stands on the papers and on the page.
class Bewaardersdialoog final : public Paginadialoog
{
    Q_OBJECT
public:
    explicit Bewaardersdialoog(QWidget *pagina);

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
    Beproefdialoog(Omgeving &omgeving, QWidget *pagina);

Q_SIGNALS:
    void gelukt();

private:
    void doe();
    Omgeving &m_omgeving;
    QLabel *m_fout;
    QLineEdit *m_een;
    QLineEdit *m_ander;
};

} // namespace weegkamer
