// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace weegkamer
{

/// The banner across the window while somebody looks through another's eyes: it can't be missed and can't be closed, only ended.
class Kijkbalk final : public QFrame
{
    Q_OBJECT
public:
    explicit Kijkbalk(QWidget *ouder = nullptr);
    /// An empty text hides it.
    void toon(const QString &tekst);
    QString tekst() const;

Q_SIGNALS:
    void terugGekozen();

protected:
    void paintEvent(QPaintEvent *gebeurtenis) override;

private:
    QLabel *m_tekst;
    QPushButton *m_terug;
};

} // namespace weegkamer
