// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/voorwaarde.h"

#include "core/handeling/register.h"
#include "tests/steun/huis.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace weegkamer;

namespace
{
/// The field at "reden" or "machtiging.werkgever"; null when there is none.
const VeldInfo *vind(const std::vector<VeldInfo> &velden, const QString &pad)
{
    for (const VeldInfo &v : velden) {
        if (v.naam == pad.section(u'.', 0, 0))
            return pad.contains(u'.') ? vind(v.deel, pad.section(u'.', 1)) : &v;
    }
    return nullptr;
}

QString lid(const QString &veld)
{
    QString uit;
    for (qsizetype i = 0; i < veld.size(); ++i)
        uit.append(veld.at(i) == u'-' ? veld.at(++i).toUpper() : veld.at(i));
    return uit;
}

/// The fields that core refuses for standing empty, read off its source: a condition on the field, and a refusal that names it.
QStringList geweigerdAlsLeeg()
{
    static const QRegularExpression weigering(u"if \\((.*)\\)\\n\\s*return (?:weiger|veldFout)\\(((?:[^;]|\\n)*?)\\);\\n"_qs);
    static const QRegularExpression naam(u"(?:QStringLiteral|veldVan)\\((?:i, )?\"([a-z][a-z-]*)\"\\)"_qs);
    QStringList uit;
    QDirIterator bronnen(QStringLiteral(WEEGKAMER_BRON "/core"), {u"*.cpp"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (bronnen.hasNext()) {
        QFile bron(bronnen.next());
        if (!bron.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(bron.fileName()));
        const QString tekst = QString::fromUtf8(bron.readAll());
        for (auto w = weigering.globalMatch(tekst); w.hasNext();) {
            const auto m = w.next();
            for (auto n = naam.globalMatch(m.captured(2)); n.hasNext();) {
                const QString veld = n.next().captured(1);
                const QRegularExpression leeg(u"\\b%1(\\.trimmed\\(\\))?\\.isEmpty\\(\\)|!(\\w+\\.)?%1\\b(\\.isValid\\(\\)|\\.isGeldig\\(\\))?(?!\\.)"_qs.arg(lid(veld)));
                if (leeg.match(m.captured(1)).hasMatch())
                    uit.append(veld);
            }
        }
    }
    uit.removeDuplicates();
    return uit;
}

/// Every field of these names that a form would say of that it may stay empty.
void zoekVrije(const std::vector<VeldInfo> &velden, const QStringList &namen, const QString &pad, QStringList &uit)
{
    for (const VeldInfo &v : velden) {
        if (namen.contains(v.naam) && !v.verplicht)
            uit.append(pad + v.naam);
        zoekVrije(v.deel, namen, pad + v.naam + u'.', uit);
    }
}
} // namespace

class TestVoorwaarde : public QObject
{
    Q_OBJECT
    Huis m_huis;

private Q_SLOTS:
    // A field or a handeling that gets another name would be said of no longer.
    void eachConditionBelongsToAFieldThatIsNotAlwaysNeeded()
    {
        const auto &handelingen = m_huis.coordinator().handelingen().handelingen();
        int aantal = 0;
        for (const HandelingDefinitie &d : handelingen) {
            QStringList gezien;
            const QList<Veldvoorwaarde> alle = voorwaarden(d.naam);
            for (const Veldvoorwaarde &v : alle) {
                const VeldInfo *veld = vind(d.velden, v.veld);
                QVERIFY2(veld, qPrintable(d.naam + u' ' + v.veld));
                QVERIFY2(!veld->verplicht, qPrintable(d.naam + u' ' + v.veld));
                QVERIFY2(!gezien.contains(v.veld), qPrintable(d.naam + u' ' + v.veld));
                static const QRegularExpression bijzin(u"^(als|bij|tenzij) .*[^.]$"_qs);
                QVERIFY2(bijzin.match(v.wanneer).hasMatch(), qPrintable(v.wanneer));
                gezien.append(v.veld);
                ++aantal;
            }
        }
        QCOMPARE(aantal, voorwaardeAantal());
        QVERIFY(voorwaarden(u"casus.bestaat-niet"_qs).isEmpty());
    }

    // Nowhere "(mag leeg)" beside what core refuses when it is empty.
    void whatARuleAsksForIsNeverSaidToBeFree()
    {
        const QStringList geweigerd = geweigerdAlsLeeg();
        QVERIFY2(geweigerd.size() > 30 && geweigerd.contains(u"reden"_qs) && geweigerd.contains(u"noodzaak"_qs), qPrintable(geweigerd.join(u' ')));
        // The same name, where no rule asks for it.
        static const QStringList vrij{u"aanmelding.neem-oud-dossier-op kenmerk"_qs, u"bewaring.leg-overleg-vast feiten"_qs};
        QStringList mis;
        const auto &handelingen = m_huis.coordinator().handelingen().handelingen();
        for (const HandelingDefinitie &d : handelingen) {
            QStringList bekend;
            const QList<Veldvoorwaarde> alle = voorwaarden(d.naam);
            for (const Veldvoorwaarde &v : alle)
                bekend.append(v.veld);
            QStringList open;
            zoekVrije(d.velden, geweigerd, {}, open);
            for (const QString &pad : std::as_const(open)) {
                if (!bekend.contains(pad) && !vrij.contains(d.naam + u' ' + pad))
                    mis.append(d.naam + u' ' + pad);
            }
        }
        QVERIFY2(mis.isEmpty(), qPrintable(mis.join(u'\n')));
    }

private:
    /// How many rows there are, also of a handeling that isn't there.
    static qsizetype voorwaardeAantal()
    {
        QFile bron(QStringLiteral(WEEGKAMER_BRON "/core/handeling/voorwaarde.cpp"));
        return bron.open(QIODevice::ReadOnly) ? bron.readAll().count("    {u\"") : -1;
    }
};

QTEST_GUILESS_MAIN(TestVoorwaarde)
#include "tst_voorwaarde.moc"
