// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QWidget>

class QToolButton;

namespace weegkamer
{

/// The three truths at the bottom: saved, the log intact, the last back-up. Each can be clicked for its
/// detail.
class Statusregel final : public QWidget
{
    Q_OBJECT
public:
    explicit Statusregel(QWidget *ouder = nullptr);
    /// `moment` in any time zone; shown as the Netherlands' time.
    void zetOpgeslagen(const QDateTime &moment);
    /// When not `goed`, the text is also bold: it needs someone.
    void zetLogboek(const QString &tekst, bool goed);
    /// When not `goed`, it needs someone, as above.
    void zetBackup(const QString &tekst, bool goed = true);

Q_SIGNALS:
    void opgeslagenGekozen();
    void logboekGekozen();
    void backupGekozen();

protected:
    void paintEvent(QPaintEvent *gebeurtenis) override;

private:
    QToolButton *maakKnop(const QString &tekst);
    QToolButton *m_opgeslagen;
    QToolButton *m_logboek;
    QToolButton *m_backup;
};

} // namespace weegkamer
