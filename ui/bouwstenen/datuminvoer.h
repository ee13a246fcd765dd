// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/invoer.h"

class QLineEdit;
class QToolButton;

namespace weegkamer
{

/// A day as people write it: 3-12-2026, 03/12/2026, 3 december 2026 or 2026-12-03. Invalid when it is none of
/// these.
QDate leesDatum(const QString &tekst);
/// The same when only the month or the year is known (12-2026, december 2026, 2026), as JSON writes it: "2026-12-03", "2026-12" or "2026".
/// Empty when it is none of these.
QString leesDeeldatum(const QString &tekst);
/// "3-12-2026".
QString schrijfDatum(QDate dag);
/// A moment as people write it, "3-12-2026 14:05", in the Netherlands' time. Invalid when it can't be.
QDateTime leesTijdstip(const QString &tekst);
QString schrijfTijdstip(const QDateTime &moment);

/// A day (JSON: ISO), one that may be known in part, or a moment (JSON: UTC); typed, or taken from a calendar.
class DatumInvoer final : public Invoer
{
    Q_OBJECT
public:
    DatumInvoer(VeldSoort soort, QWidget *ouder);
    QJsonValue waarde() const override;
    void zetWaarde(const QJsonValue &waarde) override;
    QString probleem() const override;
    QWidget *brandpunt() const override;
    void zetToegang(const QString &naam, const QString &omschrijving) override;

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    void toonKalender();
    void kies(QDate dag);
    bool metTijd() const { return m_soort == VeldSoort::Tijdstip; }
    bool inDelen() const { return m_soort == VeldSoort::Deeldatum; }
    VeldSoort m_soort;
    QLineEdit *m_regel;
    QToolButton *m_knop;
};

} // namespace weegkamer
