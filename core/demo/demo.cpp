// SPDX-License-Identifier: EUPL-1.2
#include "core/demo/demo.h"

#include "core/demo/bron.h"
#include "core/demo/spelers.h"
#include "core/demo/maakmap.h"
#include "core/kamer/sleutels.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <vector>

namespace weegkamer
{
namespace
{
constexpr int weken = 78;       ///< a year and a half
constexpr int jongsteWeken = 3;  ///< what came in last is still an aanmelding or being weighed
constexpr int slotstappen = 1;   ///< rounding off what the set destroyed
constexpr int noodzaakNa = 25;   ///< weeks after which the necessity is judged

/// Where a dossier of the standard set has come today.
enum class Eind { Aanmelding, Weging, Aangehouden, Casus, Afgeschermd, TeVernietigen, Vernietigd };

/// The end that each sketch's dossier reaches, so that the set has every state: of the casussen two are shielded and seven not yet
/// decided; of those not put forward one waits for its destruction and some are still being weighed.
QList<Eind> einden(const QList<QJsonObject> &schetsen)
{
    int casus = 0;
    int niet = 0;
    int afgeschermd = 0;
    QList<Eind> uit;
    for (const QJsonObject &s : schetsen) {
        const QString verdict = s.value(u"verdict").toString();
        if (verdict == u"aanhouden") {
            uit.append(Eind::Aangehouden);
        } else if (verdict == u"niet-voorleggen") {
            ++niet;
            uit.append(niet == 1 ? Eind::TeVernietigen : niet <= 7 ? Eind::Vernietigd : niet % 2 ? Eind::Weging : Eind::Aanmelding);
        } else {
            ++casus;
            const QString reden = s.value(u"afsluiting").toObject().value(u"reden").toString();
            if (afgeschermd < 2 && (reden == u"doel-bereikt" || reden == u"risicos-geweken")) {
                ++afgeschermd;
                uit.append(Eind::Afgeschermd);
            } else {
                uit.append(casus % 6 == 0 ? (casus % 12 ? Eind::Weging : Eind::Aanmelding) : Eind::Casus);
            }
        }
    }
    return uit;
}

struct Levensstap {
    int week;
    int volgorde; ///< who comes first in a week: coordinator, seats, second person
    Rol rol;
    std::function<Gelukt(demo::Spelers &)> doe;
};

constexpr int laatNog = 4; ///< weeks in which a review may be late: nobody leaves one for longer

/// The steps of one dossier, each in a week of its own where the role changes.
void plan(QList<Levensstap> &stappen, demo::Dossier &d, Eind eind)
{
    const auto stap = [&](int week, int volgorde, Rol rol, std::function<Gelukt(demo::Spelers &)> f) {
        if (week < weken)
            stappen.append({week, volgorde, rol, std::move(f)});
    };
    demo::Dossier *p = &d;
    const int w = d.week;
    stap(w, 0, Rol::Casuscoordinator, [p, eind](demo::Spelers &s) { return s.meldAan(*p, eind != Eind::Aanmelding); });
    if (eind == Eind::Aanmelding)
        return;
    const int zetels = eind == Eind::Weging && d.nummer % 3 ? d.nummer % 3 : 3; // some wait for one or two judgements
    static constexpr std::pair<Zetel, Rol> ploeg[] = {{Zetel::Burgemeester, Rol::Burgemeester}, {Zetel::Politie, Rol::Politie}, {Zetel::OpenbaarMinisterie, Rol::OpenbaarMinisterie}};
    for (int i = 0; i < zetels; ++i)
        stap(w + 1, 1 + i, ploeg[i].second, [p, i](demo::Spelers &s) { return s.oordeel(*p, ploeg[i].first); });
    if (eind == Eind::Weging)
        return;
    if (eind == Eind::Aangehouden)
        return stap(w + 2, 0, Rol::Casuscoordinator, [p](demo::Spelers &s) { return s.houdAan(*p); });
    stap(w + 2, 0, Rol::Casuscoordinator, [p](demo::Spelers &s) { return s.besluit(*p); });
    if (eind == Eind::Vernietigd) {
        stap(w + 2, 6, Rol::Contactpunt, [p](demo::Spelers &s) { return s.beslisInformeren(*p); });
        stap(w + 3, 0, Rol::Casuscoordinator, [p](demo::Spelers &s) { return s.stelVernietigingVoor(*p); });
        return stap(w + 3, 5, Rol::Burgemeester, [p](demo::Spelers &s) { return s.bekrachtigVernietiging(*p); });
    }
    if (eind == Eind::TeVernietigen)
        return;
    stap(w + 3, 0, Rol::Casuscoordinator, [p](demo::Spelers &s) { return s.maakPlan(*p); });
    stap(w + 8, 0, Rol::Casuscoordinator, [p](demo::Spelers &s) { return s.werkActiesBij(*p, p->nummer % 17 == 0 ? 0 : p->nummer % 11 == 0 ? 1 : 9); });
    const int einde = eind == Eind::Afgeschermd ? w + 40 : weken;
    for (int toets = w + noodzaakNa; toets < einde; toets += noodzaakNa) {
        if (d.nummer % 19 != 3 || toets < weken - laatNog) // now and then a review is overdue
            stap(toets, 0, Rol::Casuscoordinator, [p](demo::Spelers &s) { return s.beoordeelNoodzaak(*p); });
    }
    if (eind == Eind::Afgeschermd)
        stap(w + 40, 0, Rol::Casuscoordinator, [p](demo::Spelers &s) { return s.sluitAf(*p); });
    else if (w < weken - 12)
        stap(weken - 1, 0, Rol::Casuscoordinator, [p](demo::Spelers &s) { return s.werkVerlopenBij(*p); });
}

QDate werkdag(QDate dag)
{
    return dag.addDays(-std::max(0, dag.dayOfWeek() - static_cast<int>(Qt::Friday)));
}

/// What makes the work-list one of now: in three casussen something was agreed lately. One of them is late, the others are due soon.
void planAfspraken(QList<Levensstap> &stappen, QList<demo::Dossier> &dossiers, const QList<Eind> &eind, QDate vandaag)
{
    struct Afspraak {
        int dagen; ///< from today
        QString wat;
    };
    QList<Afspraak> afspraken{{-4, QStringLiteral("Laten weten of het gesprek met betrokkene is doorgegaan.")},
                              {1, QStringLiteral("Terugkoppelen wat de laatste afspraak opleverde.")},
                              {4, QStringLiteral("Een vervolgafspraak plannen met betrokkene.")}};
    for (qsizetype i = 0; i < dossiers.size() && !afspraken.isEmpty(); i += 7) {
        demo::Dossier *p = &dossiers[i];
        if (eind.at(i % eind.size()) != Eind::Casus || p->week >= weken - 12)
            continue;
        const Afspraak a = afspraken.takeFirst();
        stappen.append({weken - 2, 0, Rol::Casuscoordinator, [p, a, op = werkdag(vandaag.addDays(a.dagen))](demo::Spelers &s) { return s.spreekAf(*p, a.wat, op); }});
    }
}

int eersteWeek(Eind eind, int nummer)
{
    switch (eind) {
    case Eind::Aanmelding:
        return weken - 1 - nummer % 2;
    case Eind::Weging:
        return weken - jongsteWeken + nummer % 2;
    case Eind::Aangehouden:
        return weken - 6 + nummer % 3;
    case Eind::TeVernietigen:
        return weken - 4;
    case Eind::Afgeschermd:
        return nummer % 10;
    case Eind::Casus:
    case Eind::Vernietigd:
        break;
    }
    return (nummer * 29) % (weken - 12);
}

Gelukt speel(demo::Spelers &spelers, VasteKlok &klok, const QDateTime &begin, QList<Levensstap> &stappen, const std::function<bool(qint64, qint64)> &voortgang)
{
    std::stable_sort(stappen.begin(), stappen.end(), [](const Levensstap &a, const Levensstap &b) { return std::pair(a.week, a.volgorde) < std::pair(b.week, b.volgorde); });
    qsizetype i = 0;
    while (i < stappen.size()) {
        const int week = stappen.at(i).week;
        const int volgorde = stappen.at(i).volgorde;
        klok.zet(begin.addDays(qint64{week} * 7).addSecs(qint64{volgorde} * 3600));
        PROBEER_IN(Kamer * kamer, spelers.als(stappen.at(i).rol));
        // Everything that one person does on one day is one transaction; each step is checked and logged on its own.
        const Gelukt dag = kamer->inEenTransactie([&]() -> Gelukt {
            for (int n = 0; n < 100 && i < stappen.size() && stappen.at(i).week == week && stappen.at(i).volgorde == volgorde; ++n, ++i) {
                PROBEER(stappen.at(i).doe(spelers));
                if (voortgang && !voortgang(i + 1, stappen.size() + slotstappen))
                    return fout(FoutSoort::Geannuleerd);
            }
            return {};
        });
        PROBEER(dag);
    }
    return {};
}
} // namespace

QString demowachtwoord()
{
    return QStringLiteral("oefenen doen wij samen");
}

namespace
{
/// Whether a member of staff of the names has this role; the three of the weegploeg are told apart by their body.
bool heeftRol(const QJsonObject &m, Rol rol)
{
    if (!zetelVan(rol))
        return m.value(u"rol").toString() == tekst(rol);
    static const QHash<Rol, QString> organen{{Rol::Burgemeester, QStringLiteral("Gemeente")}, {Rol::Politie, QStringLiteral("Politie")}, {Rol::OpenbaarMinisterie, QStringLiteral("Openbaar Ministerie")}};
    return m.value(u"rol").toString() == u"weegploeg" && m.value(u"orgaan").toString().startsWith(organen.value(rol));
}

/// What an account of the practice municipality rests on; the bodies are numbered as a new kamer has them.
Machtiging demomachtiging(Rol rol)
{
    Machtiging m{.grond = Toegangsgrond::Overleg,
                 .functie = {},
                 .deelnemer = {},
                 .werkgever = {},
                 .screening = Screeningsoort::Vog,
                 .afgever = QStringLiteral("Justis"),
                 .afgegevenOp = QDate(2024, 9, 2),
                 .gecontroleerdDoor = QStringLiteral("Personeelszaken"),
                 .strenger = {}};
    switch (rol) {
    case Rol::Politie:
        m.deelnemer = DeelnemerId(2);
        break;
    case Rol::OpenbaarMinisterie:
        m.deelnemer = DeelnemerId(3);
        break;
    case Rol::Deelnemer:
        m.deelnemer = DeelnemerId(4);
        break;
    case Rol::Fg:
    case Rol::Beheerder:
        m.grond = rol == Rol::Fg ? Toegangsgrond::Fg : Toegangsgrond::Ict;
        m.werkgever = QStringLiteral("Gemeente Voorbeeldstad");
        break;
    case Rol::Auditor:
        m.grond = Toegangsgrond::Audit;
        m.werkgever = QStringLiteral("Bureau Onafhankelijke Toetsing");
        m.onafhankelijk = true;
        break;
    default:
        m.deelnemer = DeelnemerId(1);
    }
    return m;
}
} // namespace

QList<Accountopgave> demoaccounts()
{
    QList<Accountopgave> uit;
    const QJsonArray medewerkers = demo::namen("medewerkers");
    for (Rol rol : Rollen::alle().lijst()) {
        for (const QJsonValue m : medewerkers) {
            if (heeftRol(m.toObject(), rol)) {
                uit.append({m[u"naam"].toString(), rol, demowachtwoord(), m[u"functie"].toString(), demomachtiging(rol)});
                break;
            }
        }
    }
    return uit;
}

namespace
{
/// Makes it at a place where nobody looks for it; what is left there after a failure is the caller's.
Uitkomst<Demouitslag> maakOp(const QString &pad, const Demoopties &opties, const std::function<bool(qint64, qint64)> &voortgang)
{
    const QDate vandaag = opties.vandaag.isValid() ? opties.vandaag : SysteemKlok().vandaag();
    // The last working week of the set is this one.
    const QDate maandag = vandaag.addDays(1 - vandaag.dayOfWeek());
    const QDateTime begin(maandag.addDays(qint64{-7} * weken), {8, 0}, Qt::UTC);
    VasteKlok klok(begin);
    PROBEER(Kamer::maak(pad, {.gemeente = QStringLiteral("Voorbeeldstad"), .oefen = true, .demo = true, .accounts = demoaccounts(), .snel = true}, klok));

    const QList<QJsonObject> &schetsen = demo::schetsen();
    const QList<Eind> eind = einden(schetsen);
    QList<demo::Dossier> dossiers;
    dossiers.reserve(schetsen.size() * opties.schaal);
    for (int i = 0; i < schetsen.size() * opties.schaal; ++i)
        dossiers.append({.schets = schetsen.at(i % schetsen.size()), .nummer = i, .week = eersteWeek(eind.at(i % eind.size()), i)});
    QList<Levensstap> stappen;
    for (qsizetype i = 0; i < dossiers.size(); ++i)
        plan(stappen, dossiers[i], eind.at(i % eind.size()));
    planAfspraken(stappen, dossiers, eind, vandaag);

    demo::Spelers spelers(pad, klok);
    Gelukt gespeeld = spelers.voegDeelnemersToe();
    if (gespeeld)
        gespeeld = speel(spelers, klok, begin, stappen, voortgang);
    // What the set destroyed is rounded off once, at its end.
    if (gespeeld)
        gespeeld = spelers.rondVernietigingAf();
    spelers.logUit();
    PROBEER(gespeeld);
    if (voortgang && !voortgang(stappen.size() + slotstappen, stappen.size() + slotstappen))
        return fout(FoutSoort::Geannuleerd);
    Demouitslag uit{.aanmeldingen = static_cast<int>(dossiers.size())};
    for (Eind e : eind) {
        uit.casussen += e == Eind::Casus ? opties.schaal : 0;
        uit.afgeschermd += e == Eind::Afgeschermd ? opties.schaal : 0;
        uit.teVernietigen += e == Eind::TeVernietigen ? opties.schaal : 0;
        uit.vernietigd += e == Eind::Vernietigd ? opties.schaal : 0;
    }
    return uit;
}
} // namespace

Uitkomst<Demouitslag> maakDemokamer(const QString &pad, const Demoopties &opties, const std::function<bool(qint64, qint64)> &voortgang)
{
    const QString naast = QFileInfo(pad).absolutePath();
    ruimHalveOp(naast);
    if (QFileInfo::exists(pad) || QFileInfo::exists(sleutelbosBij(pad)))
        return veldFout(QStringLiteral("naam"), QStringLiteral("Er staat al een kamer met deze naam. Kies een andere naam of een andere map."));
    // In a folder of its own beside its place: whatever stops it, the place stays empty until all of it is there.
    PROBEER_IN(const Maakmap werk, neemMaakmap(naast));
    PROBEER_IN(const Demouitslag uit, maakOp(werk.map->filePath(QFileInfo(pad).fileName()), opties, voortgang));
    PROBEER(verhuis(QDir(werk.map->path()), pad));
    return uit;
}

} // namespace weegkamer
