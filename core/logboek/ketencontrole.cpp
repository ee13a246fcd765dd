// SPDX-License-Identifier: EUPL-1.2
#include "core/logboek/ketencontrole.h"

#include "core/logboek/keten.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
constexpr int velden = 7;           ///< columns 1..7 of logboek/keten.sql are the fields, 8 the seal, 9 the chain value
constexpr int hoogstensZinnen = 50; ///< after that only how many more there are
constexpr int hoogstensZoeken = 8;  ///< searching the whole log for the other half of a swap
constexpr int hoogstensIngevoegd = 5;
constexpr int hoogstensWeg = 4096;
constexpr int perMelding = 4096;

void leesInhoud(const Statement &s, Keteninhoud &inhoud)
{
    inhoud.wis();
    for (int i = 1; i <= velden + 1; ++i)
        inhoud.voegToe(s.zicht(i));
}
} // namespace

void Ketencontrole::meld(const QString &zin)
{
    if (m_uit.bevindingen.size() < hoogstensZinnen)
        m_uit.bevindingen.append(zin);
    else
        ++m_verzwegen;
}

Gelukt Ketencontrole::loop(qint64 vanaf, const Logboek::Voortgang &voortgang, qint64 totaal)
{
    m_verwacht = vanaf;
    if (vanaf > 1) {
        PROBEER_IN(const auto voor, haal(vanaf - 1));
        m_vorige = voor ? voor->keten : QByteArray();
    }
    PROBEER_IN(Statement s, m_db.sql(Modus::Onderhoud, "logboek/keten"));
    s.bind(":vanaf", vanaf);
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            break;
        PROBEER(stap(s));
        if (voortgang && m_uit.regels % perMelding == 0 && !voortgang(m_uit.regels, totaal))
            return fout(FoutSoort::Geannuleerd);
    }
    if (m_verzwegen > 0)
        m_uit.bevindingen.append(QStringLiteral("En nog %1 regels die niet kloppen.").arg(m_verzwegen));
    return {};
}

Gelukt Ketencontrole::stap(Statement &s)
{
    const qint64 n = s.geheel(0);
    ++m_uit.regels;
    static thread_local Keteninhoud inhoud;
    leesInhoud(s, inhoud);
    const QByteArrayView keten = s.zicht(velden + 2);
    const bool gat = n != m_verwacht;
    if (gat)
        meld(n == m_verwacht + 1 ? QStringLiteral("Regel %1 van het logboek is weggehaald.").arg(m_verwacht)
                                 : QStringLiteral("De regels %1 tot en met %2 van het logboek zijn weggehaald.").arg(m_verwacht).arg(n - 1));
    if (const auto anders = m_omgeleid.constFind(n); anders != m_omgeleid.cend())
        m_vorige = *anders;
    // Right after a hole there is nothing to compare with.
    if (!gat && !m_verklaard.contains(n) && schakel(m_vorige, n + m_verschoven, inhoud.bytes()) != keten) {
        PROBEER(diagnose({n, inhoud.bytes().toByteArray(), keten.toByteArray()}));
    }
    if (!s.isLeeg(velden + 3) && zegel(s.zicht(velden + 3), s.zicht(velden + 4)) != s.zicht(velden + 1))
        meld(QStringLiteral("De inhoud bij regel %1 van het logboek is veranderd.").arg(n));
    if (s.zicht(velden).startsWith("gedaan, logboek klopt niet"))
        meld(QStringLiteral("Bij het inloggen van regel %1 (%2) klopte het logboek niet met wat er eerder van was onthouden.").arg(n).arg(s.tekstVan(1).left(10)));
    m_vorige.resize(keten.size()); // in place: a log has hundreds of thousands of these
    std::copy_n(keten.data(), keten.size(), m_vorige.data());
    m_verwacht = n + 1;
    return {};
}

Uitkomst<std::optional<Ketencontrole::Ketenregel>> Ketencontrole::haal(qint64 volgnummer)
{
    PROBEER_IN(Statement s, m_db.sql(Modus::Onderhoud, "logboek/keten-regel"));
    s.bind(":volgnummer", volgnummer);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return std::nullopt;
    Keteninhoud inhoud;
    leesInhoud(s, inhoud);
    return Ketenregel{volgnummer, inhoud.bytes().toByteArray(), s.bytes(velden + 2)};
}

Gelukt Ketencontrole::diagnose(const Ketenregel &regel)
{
    const qint64 n = regel.volgnummer;
    PROBEER_IN(const auto volgende, haal(n + 1));
    const bool volgendeSluitAan = volgende && schakel(regel.keten, n + 1 + m_verschoven, volgende->inhoud) == volgende->keten;
    PROBEER_IN(const bool verwisseld, isVerwisseld(regel));
    if (verwisseld)
        return {};
    if (!volgendeSluitAan) {
        PROBEER_IN(const bool ingevoegd, isIngevoegd(regel));
        if (ingevoegd || isWeggehaald(regel, volgende))
            return {};
    }
    meld(n == 1 ? QStringLiteral("Regel 1 van het logboek is veranderd.")
                : QStringLiteral("Regel %1 van het logboek is veranderd, of regel %2 is veranderd en opnieuw berekend.").arg(n).arg(n - 1));
    return {};
}

/// Looks through the rest of the log for the entry that belongs here: moved as a whole, or with the chain values left where they were.
Uitkomst<bool> Ketencontrole::isVerwisseld(const Ketenregel &regel)
{
    if (++m_gezocht > hoogstensZoeken)
        return false;
    const qint64 n = regel.volgnummer;
    PROBEER_IN(Statement s, m_db.bereid(Modus::Onderhoud, *m_db.tekstVan("logboek/keten")));
    s.bind(":vanaf", n + 1);
    Keteninhoud inhoud;
    QByteArray voorAnder = regel.keten; // what stands before the entry that is looked at
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return false;
        leesInhoud(s, inhoud);
        const qint64 b = s.geheel(0);
        const QByteArray keten = s.bytes(velden + 2);
        const QByteArray hier = schakel(m_vorige, n + m_verschoven, inhoud.bytes());
        const bool geheel = hier == keten && schakel(b == n + 1 ? keten : voorAnder, b + m_verschoven, regel.inhoud) == regel.keten;
        const bool alleenInhoud = hier == regel.keten && schakel(voorAnder, b + m_verschoven, regel.inhoud) == keten;
        if (geheel || alleenInhoud) {
            meld(QStringLiteral("Regel %1 en regel %2 van het logboek zijn verwisseld.").arg(n).arg(b));
            m_verklaard.insert(b);
            if (geheel) {
                if (b != n + 1)
                    m_omgeleid.insert(n + 1, keten);
                m_omgeleid.insert(b + 1, regel.keten);
            }
            return true;
        }
        voorAnder = keten;
    }
}

/// Whether this entry, or one after it, belongs some places earlier: then what stands before it was put in.
Uitkomst<bool> Ketencontrole::isIngevoegd(const Ketenregel &regel)
{
    const qint64 n = regel.volgnummer;
    const auto zeg = [this](qint64 van, qint64 tot) {
        meld(van == tot ? QStringLiteral("Regel %1 van het logboek is ingevoegd; de regels daarna zijn opnieuw genummerd.").arg(van)
                        : QStringLiteral("De regels %1 tot en met %2 van het logboek zijn ingevoegd; de regels daarna zijn opnieuw genummerd.").arg(van).arg(tot));
        m_verschoven -= tot - van + 1;
    };
    // Put in here, with a chain value that fits nothing: the entry that belongs here stands some places on.
    for (int m = 1; m <= hoogstensIngevoegd; ++m) {
        PROBEER_IN(const auto later, haal(n + m));
        if (!later || schakel(m_vorige, n + m_verschoven, later->inhoud) != later->keten)
            continue;
        for (qint64 i = n; i <= n + m; ++i)
            m_verklaard.insert(i);
        zeg(n, n + m - 1);
        return true;
    }
    // Put in before, with a chain value that fits what is before it: this entry belongs there.
    for (int m = 1; m <= hoogstensIngevoegd && n - m >= 1; ++m) {
        PROBEER_IN(const auto voor, haal(n - m - 1));
        if ((!voor && n - m > 1) || schakel(voor ? voor->keten : QByteArray(), n - m + m_verschoven, regel.inhoud) != regel.keten)
            continue;
        zeg(n - m, n - 1);
        return true;
    }
    return false;
}

/// Whether the next entry follows on this one as if both had higher numbers: then entries before this one were taken out.
bool Ketencontrole::isWeggehaald(const Ketenregel &regel, const std::optional<Ketenregel> &volgende)
{
    if (!volgende)
        return false;
    const qint64 n = regel.volgnummer;
    for (int m = 1; m <= hoogstensWeg; ++m) {
        if (schakel(regel.keten, n + 1 + m_verschoven + m, volgende->inhoud) != volgende->keten)
            continue;
        meld(m == 1 ? QStringLiteral("Tussen regel %1 en regel %2 van het logboek is een regel weggehaald; de regels daarna zijn opnieuw genummerd.").arg(n - 1).arg(n)
                    : QStringLiteral("Tussen regel %1 en regel %2 van het logboek zijn %3 regels weggehaald; de regels daarna zijn opnieuw genummerd.").arg(n - 1).arg(n).arg(m));
        m_verschoven += m;
        return true;
    }
    return false;
}

} // namespace weegkamer
