// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/regelmatrix.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace weegkamer
{

class Leesblad;
class Lijst;
class Paginamodel;

/// Every rule of the catalogue: what it demands, how hard, on what article, what enforces it and what proves it.
class Regelblad final : public QWidget
{
    Q_OBJECT
public:
    explicit Regelblad(const QList<Regelstand> &regels, QWidget *ouder = nullptr);
    void naarFilter();

private:
    void zoek();
    void toon(const QString &regel);

    QList<Regelstand> m_regels;
    QLineEdit *m_filter;
    QLabel *m_aantal;
    Paginamodel *m_model;
    Lijst *m_lijst;
    Leesblad *m_uitleg;
};

/// "Blokkade, termijn": how hard a rule works, as a person reads it.
QString niveausInWoorden(Niveaus niveaus);

} // namespace weegkamer
