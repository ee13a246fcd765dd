// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QDateTime>

namespace weegkamer
{

/// The only source of time in core. Injected, so that tests and practice rooms can turn it.
class Klok
{
public:
    virtual ~Klok() = default;
    /// Now, in UTC, whole milliseconds.
    virtual QDateTime nu() const = 0;
    /// Today in the Netherlands (Europe/Amsterdam): the calendar day that statutory periods count with.
    QDate vandaag() const;
};

/// The calendar day in the Netherlands of a moment.
QDate nederlandseDag(const QDateTime &moment);

/// The machine's own clock.
class SysteemKlok final : public Klok
{
public:
    QDateTime nu() const override;
};

/// A clock that stands still until it is turned: for tests and for deterministic demo data.
class VasteKlok final : public Klok
{
public:
    explicit VasteKlok(const QDateTime &nu) : m_nu(nu.toUTC()) {}
    QDateTime nu() const override { return m_nu; }
    void zet(const QDateTime &nu) { m_nu = nu.toUTC(); }
    void verder(qint64 dagen) { m_nu = m_nu.addDays(dagen); }

private:
    QDateTime m_nu;
};

} // namespace weegkamer
