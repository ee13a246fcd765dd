// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/controle.h"

#include "core/basis/woorden.h"
#include "core/bewaring/bestanden.h"
#include "core/opslag/tekstrijen.h"

#include <QSet>
#include <list>

namespace weegkamer
{
namespace
{
constexpr qsizetype hoogstens = 200;
constexpr qsizetype hoogstensFragmenten = 60;
constexpr qsizetype langWoord = 9;
constexpr qsizetype kortsteNaam = Woordzoeker::kortsteVorm; ///< shorter names stand inside other words, and would be found everywhere
constexpr qsizetype fragment = 32;
constexpr qint64 eersteRijen = 1'000; ///< of each table, before more of any is read

/// Words, each once without regard to case, in the order in which they came.
class Woordenverzameling
{
public:
    void voegToe(const QString &woord)
    {
        const qsizetype voor = m_gezien.size();
        m_gezien.insert(woord.toLower());
        if (m_gezien.size() > voor)
            m_woorden.append(woord);
    }
    void voegWoordenToe(const QString &tekst, qsizetype minstens)
    {
        elkWoord(tekst, Accenten::Los, [&](qsizetype begin, qsizetype lengte) {
            if (lengte >= minstens)
                voegToe(tekst.sliced(begin, lengte));
            return true;
        });
    }
    /// A text of one's own words hardly ever stands elsewhere: the first words of its first line, whole.
    void voegFragmentToe(const QString &tekst)
    {
        const QString regel = tekst.section(QLatin1Char('\n'), 0, 0);
        if (regel.size() < 2 * fragment || m_woorden.size() >= hoogstensFragmenten)
            return;
        const qsizetype einde = regel.lastIndexOf(QLatin1Char(' '), fragment + 12);
        if (einde >= fragment / 2)
            voegToe(regel.left(einde));
    }
    QStringList &woorden() { return m_woorden; }

private:
    QStringList m_woorden;
    QSet<QString> m_gezien;
};

/// What was gathered so far, in the order of how much it tells.
struct Oogst {
    Woordenverzameling personen;
    Woordenverzameling fragmenten;
    Woordenverzameling woorden;
};

/// Short names are no words to look for; but in a row they stand against what comes next, and together they tell.
class Namenrij
{
public:
    /// Nothing, where the row has no names.
    QByteArray aaneen(const Tekstrijen &rij)
    {
        if (m_plekken.isEmpty()) {
            for (const char *kolom : {"naam", "voorvoegsel", "voornamen", "geboortedatum", "bsn"})
                m_plekken.append(rij.kolommen().indexOf(QLatin1String(kolom)));
        }
        QByteArray uit;
        for (const qsizetype plek : std::as_const(m_plekken)) {
            if (plek >= 0)
                uit.append(rij.teksten().at(plek));
        }
        return uit;
    }

private:
    QList<qsizetype> m_plekken;
};

Gelukt oogst(Database &db, const Tabel &tabel, DossierId dossier, Oogst &uit)
{
    const QString naam = QLatin1String(tabel.naam);
    const bool personen = naam == QLatin1String("betrokkene");
    const bool vrijeTekst = naam != QLatin1String("logdetail"); // which repeats the fields as JSON: keys tell nothing
    Namenrij namen;
    PROBEER_IN(Tekstrijen rijen, Tekstrijen::van(db, tabel, dossier));
    for (;;) {
        PROBEER_IN(const bool er, rijen.volgende());
        if (!er)
            return {};
        if (personen)
            uit.personen.voegToe(QString::fromUtf8(namen.aaneen(rijen)));
        for (const QByteArrayView utf8 : rijen.teksten()) {
            const QString tekst = QString::fromUtf8(utf8);
            if (personen)
                uit.personen.voegWoordenToe(tekst, kortsteNaam);
            else
                uit.woorden.voegWoordenToe(tekst, langWoord);
            if (vrijeTekst)
                uit.fragmenten.voegFragmentToe(tekst);
        }
    }
}

/// Every table with text, and the schema.
Uitkomst<std::list<Tekstrijen>> alleTekst(Database &db)
{
    std::list<Tekstrijen> uit;
    PROBEER_IN(Tekstrijen schema, Tekstrijen::van(db, QStringLiteral("sqlite_schema")));
    uit.push_back(std::move(schema));
    QStringList namen{QStringLiteral("zoektekst")};
    for (const Tabel &tabel : tabellen())
        namen.append(QLatin1String(tabel.naam));
    namen.removeDuplicates();
    for (const QString &naam : std::as_const(namen)) {
        PROBEER_IN(Tekstrijen rijen, Tekstrijen::van(db, naam));
        uit.push_back(std::move(rijen));
    }
    return uit;
}

/// Which of the found words stand in rows that are lawfully there. Most of them stand everywhere: some rows of each table are read, then
/// four times as many, and all rows only for a word that is nowhere else.
Uitkomst<QSet<QString>> staanElders(Database &db, const QStringList &gevonden)
{
    QSet<QString> elders;
    Woordzoeker zoeker(gevonden);
    const auto vink = [&](QByteArrayView utf8) {
        for (const qsizetype woord : zoeker.zoekInTekst(utf8))
            elders.insert(gevonden.at(woord));
    };
    PROBEER_IN(std::list<Tekstrijen> bronnen, alleTekst(db));
    for (qint64 rijen = eersteRijen; !bronnen.empty(); rijen *= 4) {
        for (auto bron = bronnen.begin(); bron != bronnen.end();) {
            Namenrij namen;
            bool er = true;
            for (qint64 n = 0; er && n < rijen; ++n) {
                if (elders.size() == gevonden.size())
                    return elders;
                PROBEER_IN(er, bron->volgende());
                for (const QByteArrayView utf8 : bron->teksten())
                    vink(utf8);
                if (er && bron->tabel() == u"betrokkene")
                    vink(namen.aaneen(*bron));
            }
            bron = er ? std::next(bron) : bronnen.erase(bron);
        }
    }
    return elders;
}
} // namespace

Uitkomst<QStringList> kenmerkendeWoorden(Database &db, DossierId dossier)
{
    Oogst alles;
    for (const Tabel &tabel : tabellen()) {
        if (tabel.dossierkolom && tabel.bijSluiten == BijSluiten::InEnvelop) {
            PROBEER(oogst(db, tabel, dossier, alles));
        }
    }
    // The longest words are the rarest.
    QStringList &langste = alles.woorden.woorden();
    std::stable_sort(langste.begin(), langste.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    Woordenverzameling uit;
    for (const QString &woord : alles.personen.woorden().mid(0, hoogstens / 2))
        uit.voegToe(woord);
    for (const QStringList &meer : {alles.fragmenten.woorden(), langste}) {
        for (const QString &woord : meer) {
            if (uit.woorden().size() < hoogstens)
                uit.voegToe(woord);
        }
    }
    return uit.woorden();
}

Uitkomst<Vernietigingscontrole> controleerSporen(Database &db, const QStringList &woorden, const QString &moetErStaan, const Scanvoortgang &voortgang)
{
    Vernietigingscontrole controle;
    controle.gezocht = woorden.size();
    PROBEER_IN(controle.plakken, voegZoekindexSamen(db));
    PROBEER_IN(QList<Residu> inPaginas, zoekResidu(db, woorden + QStringList{moetErStaan}, voortgang));
    controle.controleGezien = inPaginas.removeIf([&](const Residu &r) { return r.woord == moetErStaan; }) > 0;
    QList<Bestandsspoor> inBestanden;
    if (!db.pad().isEmpty()) {
        PROBEER_IN(const Bestandsonderzoek onderzoek, zoekInBestanden(eigenBestanden(db.pad()), woorden));
        controle.bestanden = onderzoek.bestanden;
        controle.controleGezien = controle.controleGezien && onderzoek.sleutelbosGezien;
        inBestanden = onderzoek.sporen;
    }
    QStringList gevonden;
    for (const Residu &r : std::as_const(inPaginas))
        gevonden.append(r.woord);
    for (const Bestandsspoor &s : std::as_const(inBestanden))
        gevonden.append(s.woord);
    gevonden.removeDuplicates();
    PROBEER_IN(const QSet<QString> elders, staanElders(db, gevonden));
    controle.elders = elders.size();
    inPaginas.removeIf([&](const Residu &r) { return elders.contains(r.woord); });
    inBestanden.removeIf([&](const Bestandsspoor &s) { return elders.contains(s.woord); });
    controle.sporen = inPaginas;
    controle.bestandssporen = inBestanden;
    return controle;
}

} // namespace weegkamer
