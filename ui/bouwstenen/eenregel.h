// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace weegkamer
{

/// A text on one line, however long it is: what does not fit is cut with an ellipsis and stands whole in the
/// tooltip. Plain text; takes its font and colour from zetRol().
class Eenregel final : public QWidget
{
    Q_OBJECT
public:
    explicit Eenregel(QWidget *ouder = nullptr);
    void zetTekst(const QString &tekst);
    QString tekst() const { return m_tekst; }
    /// Whether the line shows less than the whole text now.
    bool isAfgebroken() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *gebeurtenis) override;
    bool event(QEvent *gebeurtenis) override;

private:
    QString m_tekst;
};

} // namespace weegkamer
