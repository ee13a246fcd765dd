// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/werkvoorraad/werkvoorraad.h"

#include <QWidget>

namespace weegkamer
{

/// One duty as a line: shape of its clock, dossier, what, by when in words, ground with "waarom?", and a button to go there.
class Werkregelwidget final : public QWidget
{
    Q_OBJECT
public:
    Werkregelwidget(const Werkregel &regel, QDate vandaag, bool vanAnderen, QWidget *ouder = nullptr);

Q_SIGNALS:
    void geopend();

protected:
    void paintEvent(QPaintEvent *gebeurtenis) override;
    void mouseDoubleClickEvent(QMouseEvent *gebeurtenis) override;

private:
    QDate m_uiterlijk;
    QDate m_vandaag;
};

} // namespace weegkamer
