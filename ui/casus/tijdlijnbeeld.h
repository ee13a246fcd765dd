// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casusbeeld.h"

#include <QWidget>

namespace weegkamer
{

/// The timeline drawn on two axes: above when something happened, below when the overleg came to know it, with a line between the two. A
/// slanting line is what was known late. Arrow keys walk along the entries; the same facts stand in the table beside it. The shape says
/// of what kind an entry is; no entry is coloured.
class Tijdlijnbeeld final : public QWidget
{
    Q_OBJECT
public:
    explicit Tijdlijnbeeld(QWidget *ouder = nullptr);
    void zetRegels(const QList<Tijdlijnregel> &regels, QDate vandaag);
    /// The entry that is shown strongly; -1: none.
    void zetHuidige(int regel);
    int huidige() const { return m_huidige; }
    /// Where an entry stands, for tests: on the upper or the lower axis; null when that day is unknown.
    QPointF plekGebeurd(int regel) const { return m_plekken.value(regel).gebeurd; }
    QPointF plekBekend(int regel) const { return m_plekken.value(regel).bekend; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void gekozen(int regel);
    /// Enter: on with the entry in the table.
    void bevestigd(int regel);

protected:
    void paintEvent(QPaintEvent *gebeurtenis) override;
    void resizeEvent(QResizeEvent *gebeurtenis) override;
    void keyPressEvent(QKeyEvent *gebeurtenis) override;
    void mousePressEvent(QMouseEvent *gebeurtenis) override;
    void changeEvent(QEvent *gebeurtenis) override;
    bool event(QEvent *gebeurtenis) override;

private:
    struct Plek {
        QPointF gebeurd;
        QPointF bekend;
    };
    void schik();
    void kies(int regel);
    int regelBij(QPointF punt) const;
    qreal merkmaat() const;
    qreal plaatsVan(QDate dag) const;
    QString inWoorden(int regel) const;
    void tekenAssen(QPainter &schilder) const;
    void tekenRegel(QPainter &schilder, int regel, const QColor &lijn, const QColor &merk) const;
    void tekenUitleg(QPainter &schilder) const;
    QList<Tijdlijnregel> m_regels;
    QList<Plek> m_plekken; ///< as many as there are entries
    QDate m_vandaag;
    QDate m_eerste;
    QDate m_laatste;
    QRectF m_vlak; ///< between the two axes
    int m_huidige = -1;
};

} // namespace weegkamer
