// SPDX-License-Identifier: EUPL-1.2
// What goes over the shell's line keeps to its contract, whatever subject it is from: ids are text, and a date that may be known in part
// says so in its schema.
#include "core/kamer/kamer.h"

#include <QtTest>

using namespace weegkamer;

namespace
{
using Bezoek = std::function<void(const QString &pad, const VeldInfo &)>;

void bezoek(const QString &pad, const std::vector<VeldInfo> &velden, const Bezoek &doe)
{
    for (const VeldInfo &v : velden) {
        doe(pad + u'.' + v.naam, v);
        bezoek(pad + u'.' + v.naam, v.deel, doe);
    }
}

void bezoekAlles(const Bezoek &doe)
{
    const Register reg = alleHandelingen();
    for (const HandelingDefinitie &h : reg.handelingen())
        bezoek(h.naam, h.velden, doe);
    for (const VraagDefinitie &v : reg.vragen()) {
        bezoek(v.naam, v.velden, doe);
        bezoek(v.naam + u" answers"_qs, v.antwoord, doe);
    }
}

bool heetId(const VeldInfo &v)
{
    return v.naam == u"id" || v.naam.endsWith(u"-id") || v.label == u"Id";
}

struct Getal {
    qint64 id = 1;
    static constexpr auto velden() { return std::make_tuple(veld("id", &Getal::id, "Id")); }
};
} // namespace

class TestVormen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdIsText()
    {
        QStringList getallen;
        int ids = 0;
        bezoekAlles([&](const QString &pad, const VeldInfo &v) {
            ids += heetId(v) ? 1 : 0;
            if (heetId(v) && v.soort != VeldSoort::Id)
                getallen.append(pad);
        });
        QCOMPARE(getallen, QStringList());
        QVERIFY(ids > 20);
        // The control: an id that is a number is seen, and is no text in JSON.
        const VeldInfo getal = veldInfos<Getal>().front();
        QVERIFY(heetId(getal) && getal.soort != VeldSoort::Id);
        QVERIFY(naarJson(Getal{}).value(u"id").isDouble());
    }

    void aDateKnownInPartHasItsShape()
    {
        QStringList anders;
        int delen = 0;
        bezoekAlles([&](const QString &pad, const VeldInfo &v) {
            delen += v.soort == VeldSoort::Deeldatum ? 1 : 0;
            if (v.naam == u"geboortedatum" && v.soort != VeldSoort::Deeldatum)
                anders.append(pad);
        });
        QCOMPARE(anders, QStringList());
        QVERIFY(delen > 10);
        const Register reg = alleHandelingen();
        const QJsonObject schema = jsonSchema(reg.handeling(u"aanmelding.voeg-feit-toe"_qs)->velden);
        const QJsonObject datum = schema[u"properties"][u"datum"].toObject();
        QCOMPARE(datum[u"type"].toString(), u"string"_qs);
        QVERIFY(!datum.contains(u"format")); // "date" would tell that a year alone is wrong
        const QRegularExpression vorm(datum[u"pattern"].toString());
        for (const char *goed : {"2026", "2026-02", "2026-02-20"})
            QVERIFY2(vorm.match(QLatin1String(goed)).hasMatch(), goed);
        for (const char *fout : {"", "26", "2026-13", "2026-2", "2026-02-40", "20-2-2026", "2026-02-20T00:00"})
            QVERIFY2(!vorm.match(QLatin1String(fout)).hasMatch(), fout);
    }
};

QTEST_GUILESS_MAIN(TestVormen)
#include "tst_vormen.moc"
