// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace weegkamer
{

/// How long nobody has to touch the machine before something happens. Measured on the machine's own clock that nobody can turn.
struct Stiltetijden {
    std::chrono::milliseconds stil = std::chrono::minutes(5);
    std::chrono::milliseconds overleg = std::chrono::minutes(30); ///< in a meeting, until the lock; at least `stil`
    bool operator==(const Stiltetijden &) const = default;
};

/// Watches whether somebody is still there: every key, click, turn of the wheel, touch and movement in the program counts. At a desk the
/// silence ends in verlopen(). In a meeting, where people look at the screen and talk, it first ends in stil(), and later in verlopen().
class Stiltewacht final : public QObject
{
    Q_OBJECT
public:
    explicit Stiltewacht(QObject *ouder = nullptr);
    void zetTijden(const Stiltetijden &tijden);
    Stiltetijden tijden() const { return m_tijden; }
    void begin();
    void einde();
    /// Whether a meeting is on the screen now.
    void zetOverleg(bool overleg);
    /// The longest that the program can still be open when nobody touches it from now.
    std::chrono::milliseconds totVerlopen() const;

Q_SIGNALS:
    void stil();     ///< only in a meeting: cover the names
    void verlopen(); ///< lock

protected:
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    void opnieuw();
    void afgelopen();

    Stiltetijden m_tijden;
    QTimer m_klok;
    bool m_loopt = false;
    bool m_overleg = false;
    bool m_isStil = false;
};

} // namespace weegkamer
