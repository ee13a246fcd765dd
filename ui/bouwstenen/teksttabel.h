// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace weegkamer
{

/// A column of a printed table. `deel` is its share of the width; 0: as wide as what is in it.
struct Tekstkolom {
    QString titel;
    int deel = 1;
};

/// A table as it stands in print: no grid, a hairline below each row, text that wraps. For some tens of rows
/// that are read; Lijst is for many that are searched.
class Teksttabel final : public QWidget
{
    Q_OBJECT
public:
    /// `naam` is for screen readers: "Acties bij dit doel".
    Teksttabel(const QString &naam, const QList<Tekstkolom> &kolommen, QWidget *ouder = nullptr);
    /// One widget a column; a null stays empty. The table owns them.
    void voegRijToe(const QList<QWidget *> &cellen);
    /// A text for in a cell: `tekst`, and below it what is less important.
    QWidget *cel(const QString &tekst, const QString &bijzaak = {});

private:
    QList<Tekstkolom> m_kolommen;
    QGridLayout *m_rooster;
    int m_rij = 0;
};

} // namespace weegkamer
