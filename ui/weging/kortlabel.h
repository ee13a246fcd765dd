// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>

namespace weegkamer
{

/// One line that takes the room that there is and ends in "…" where it does not fit; the whole text is in the
/// tooltip and for screen readers. For what can be any length, such as a name.
class Kortlabel final : public QLabel
{
    Q_OBJECT
public:
    explicit Kortlabel(QWidget *ouder = nullptr);
    void zetTekst(const QString &tekst);
    const QString &volleTekst() const { return m_vol; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *gebeurtenis) override;
    void changeEvent(QEvent *gebeurtenis) override;

private:
    void kort();
    QString m_vol;
};

} // namespace weegkamer
