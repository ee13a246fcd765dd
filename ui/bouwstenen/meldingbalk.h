// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace weegkamer
{

/// One line with the result of what the user just did, above the page; never in the way, gone when closed or
/// replaced. Screen readers announce it (role alert).
class Meldingbalk final : public QFrame
{
    Q_OBJECT
public:
    enum class Soort { Goed, LetOp, Mislukt };
    explicit Meldingbalk(QWidget *ouder = nullptr);
    void toon(Soort soort, const QString &tekst);
    void wis();
    QString tekst() const;

protected:
    void paintEvent(QPaintEvent *gebeurtenis) override;

private:
    Soort m_soort = Soort::Goed;
    QLabel *m_tekst;
    QToolButton *m_sluit;
};

} // namespace weegkamer
