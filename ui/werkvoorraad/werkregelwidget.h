// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/werkvoorraad/werkvoorraad.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace weegkamer
{

/// What a line needs to know beyond the duty itself.
struct Werkblik {
    QDate vandaag;
    bool vanEenAnder = false; ///< says whose turn it is
    bool herinner = false;    ///< offers to remind them
    QString gemeente{};       ///< of another kamer, where it is opened; empty: of this one
};

/// One duty as a line: shape of its clock, dossier, what, by when in words, ground with "waarom?", and a button to go there or to remind
/// whose turn it is.
class Werkregelwidget final : public QWidget
{
    Q_OBJECT
public:
    Werkregelwidget(const Werkregel &regel, const Werkblik &blik, QWidget *ouder = nullptr);

    /// Without the ground, which gives way on a narrow page.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void geopend();
    void herinnerd();

protected:
    void paintEvent(QPaintEvent *gebeurtenis) override;
    void resizeEvent(QResizeEvent *gebeurtenis) override;
    void mouseDoubleClickEvent(QMouseEvent *gebeurtenis) override;

private:
    QPushButton *knop(const QString &tekst, const QString &naam);
    QLabel *m_grond; ///< gives way where there is little room: "waarom?" tells it too
    QDate m_uiterlijk;
    QDate m_vandaag;
    bool m_herinnert;
};

} // namespace weegkamer
