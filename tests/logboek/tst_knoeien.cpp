// SPDX-License-Identifier: EUPL-1.2
// Every way of tampering with the log on the decrypted file, each named with the place where it was done; and the independent verifier,
// which was written from the documentation, agrees on each.
#include "core/aanmelding/melding.h"
#include "core/logboek/keten.h"
#include "core/logboek/logboek.h"
#include "tests/steun/huis.h"

#include <QProcess>

using namespace weegkamer;

namespace
{
/// The log as rows in memory, to be changed and put back.
struct Rij {
    qint64 nummer = 0;
    QStringList velden; ///< tijd, account, rol, handeling, dossier, grond, resultaat
    QByteArray zegel;
    QByteArray keten;
};
using Rijen = QList<Rij>;

QByteArray ketenVan(const Rij &rij, const QByteArray &vorige)
{
    Keteninhoud inhoud;
    for (const QString &veld : rij.velden)
        inhoud.voegToe(veld.toUtf8());
    inhoud.voegToe(rij.zegel);
    return schakel(vorige, rij.nummer, inhoud.bytes());
}

/// Computes the chain anew from this number on: who can write the file can do that; no key is needed for it.
void herbereken(Rijen &rijen, qint64 vanaf)
{
    for (qsizetype i = 0; i < rijen.size(); ++i) {
        if (rijen.at(i).nummer >= vanaf)
            rijen[i].keten = ketenVan(rijen.at(i), i > 0 ? rijen.at(i - 1).keten : QByteArray());
    }
}

void hernummer(Rijen &rijen)
{
    for (qsizetype i = 0; i < rijen.size(); ++i)
        rijen[i].nummer = i + 1;
}

using Knoei = std::function<void(Rijen &)>;
} // namespace
Q_DECLARE_METATYPE(Knoei)

class TestKnoeien : public QObject
{
    Q_OBJECT

    std::unique_ptr<Huis> m_huis;
    QString m_sleutel;

    std::unique_ptr<Database> rauw() const
    {
        Geheim sleutel(32);
        const QByteArray bytes = QByteArray::fromHex(m_sleutel.toLatin1());
        std::copy(bytes.cbegin(), bytes.cend(), sleutel.data());
        auto db = Database::open(m_huis->pad(), sleutel, Database::Wijze::Open);
        if (!db)
            qFatal("%s", qPrintable(waarom(db.error())));
        return std::move(*db);
    }

    static void doe(Database &db, const QString &sql, const QList<QPair<const char *, QVariant>> &waarden = {})
    {
        auto s = db.bereid(Modus::Onderhoud, sql);
        if (!s)
            qFatal("%s", qPrintable(waarom(s.error())));
        for (const auto &[naam, w] : waarden) {
            if (w.metaType() == QMetaType::fromType<QByteArray>())
                s->bind(naam, w.toByteArray());
            else if (w.metaType() == QMetaType::fromType<qint64>())
                s->bind(naam, w.toLongLong());
            else
                s->bind(naam, w.toString());
        }
        if (const Gelukt g = s->voerUit(); !g)
            qFatal("%s", qPrintable(waarom(g.error())));
    }

    static Rijen lees(Database &db)
    {
        Rijen rijen;
        auto s = db.bereid(Modus::Onderhoud, u"SELECT volgnummer, tijd, account, rol, handeling, dossier, grond, resultaat, zegel, keten FROM logboek ORDER BY 1"_qs);
        while (s && s->stap().value_or(false)) {
            Rij rij{s->geheel(0), {}, s->bytes(8), s->bytes(9)};
            for (int i = 1; i <= 7; ++i)
                rij.velden.append(s->tekstVan(i));
            rijen.append(rij);
        }
        return rijen;
    }

    /// Writes the log anew, as somebody would who has the key of the file and none of anybody's signatures.
    void knoei(const Knoei &hoe) const
    {
        const auto db = rauw();
        Rijen rijen = lees(*db);
        hoe(rijen);
        doe(*db, u"DROP TRIGGER logboek_houdt"_qs);
        doe(*db, u"DELETE FROM logboek"_qs);
        for (const Rij &r : rijen)
            doe(*db, u"INSERT INTO logboek VALUES (:n, :t, :a, :r, :h, :d, :g, :u, :z, :k)"_qs,
                {{":n", r.nummer}, {":t", r.velden.at(0)}, {":a", r.velden.at(1)}, {":r", r.velden.at(2)}, {":h", r.velden.at(3)},
                 {":d", r.velden.at(4).isEmpty() ? QString() : r.velden.at(4)}, {":g", r.velden.at(5)}, {":u", r.velden.at(6)}, {":z", r.zegel}, {":k", r.keten}});
    }

    Uitkomst<Logcontrole> controleer() const
    {
        const auto db = rauw();
        return Logboek(*db).controleer(std::nullopt, {});
    }

    QString onafhankelijk() const
    {
        QProcess p;
        p.start(QStringLiteral(LOGPROEF), {m_huis->pad(), m_sleutel});
        p.waitForFinished();
        return QString::fromLatin1(p.readAllStandardOutput()).trimmed();
    }

private Q_SLOTS:
    void init()
    {
        m_huis = std::make_unique<Huis>();
        Kamer &k = m_huis->coordinator();
        MOET(const QString sleutel, k.ruweSleutel());
        m_sleutel = sleutel;
        for (int i = 0; i < 40; ++i)
            MOET_LUKKEN(k.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Melding %1"_qs.arg(i)}));
        m_huis->logUit();
    }

    // The control: what nobody touched passes, here and with the other program.
    void untouchedItPasses()
    {
        MOET(const Logcontrole c, controleer());
        QVERIFY2(c.isGoed(), qPrintable(c.bevindingen.join(u'\n')));
        QCOMPARE(c.regels, 43);
        QVERIFY(c.handtekeningen >= 2);
        QCOMPARE(onafhankelijk(), u"goed 43"_qs);
    }

    void eachTamperingIsNamed_data()
    {
        QTest::addColumn<Knoei>("hoe");
        QTest::addColumn<QStringList>("zinnen"); // the beginning of each
        QTest::addColumn<QString>("proef");      // what the independent verifier says
        const auto rij = [](const char *naam, const Knoei &hoe, const QStringList &zinnen, const QString &proef) { QTest::newRow(naam) << hoe << zinnen << proef; };
        const QString kop = u"De regels 3 tot en met 43 van het logboek passen niet bij wat op 2026-03-02 is getekend"_qs;
        const QString koppen = u"Het einde van het logboek is weggehaald: het eindigt bij regel "_qs;

        rij("changed", [](Rijen &r) { r[19].velden[6] = u"geweigerd"_qs; }, {u"Regel 20 van het logboek is veranderd, of regel 19"_qs}, u"fout 20 keten"_qs);
        rij("changed, its own value computed anew", [](Rijen &r) { r[19].velden[1] = u"2"_qs; r[19].keten = ketenVan(r[19], r[18].keten); },
            {u"Regel 21 van het logboek is veranderd, of regel 20 is veranderd en opnieuw berekend."_qs}, u"fout 21 keten"_qs);
        rij("changed, all computed anew", [](Rijen &r) { r[19].velden[6] = u"geweigerd"_qs; herbereken(r, 20); }, {kop}, u"fout 43 kop"_qs);
        rij("the first changed", [](Rijen &r) { r[0].velden[0] = u"2025-01-01T00:00:00.000Z"_qs; }, {u"Regel 1 van het logboek is veranderd."_qs}, u"fout 1 keten"_qs);
        rij("the last changed", [](Rijen &r) { r[42].velden[6] = u"x"_qs; }, {u"Regel 43 van het logboek is veranderd"_qs}, u"fout 43 keten"_qs);
        rij("two changed", [](Rijen &r) { r[9].velden[6] = u"x"_qs; r[29].velden[6] = u"x"_qs; },
            {u"Regel 10 van het logboek is veranderd"_qs, u"Regel 30 van het logboek is veranderd"_qs}, u"fout 10 keten"_qs);

        rij("removed", [](Rijen &r) { r.removeAt(19); }, {u"Regel 20 van het logboek is weggehaald."_qs}, u"fout 20 gat"_qs);
        rij("three removed", [](Rijen &r) { r.remove(19, 3); }, {u"De regels 20 tot en met 22 van het logboek zijn weggehaald."_qs}, u"fout 20 gat"_qs);
        rij("removed and renumbered", [](Rijen &r) { r.removeAt(19); hernummer(r); },
            {u"Tussen regel 19 en regel 20 van het logboek is een regel weggehaald"_qs, koppen + u"42, en regel 43"_qs}, u"fout 20 keten"_qs);
        rij("three removed and renumbered", [](Rijen &r) { r.remove(19, 3); hernummer(r); },
            {u"Tussen regel 19 en regel 20 van het logboek zijn 3 regels weggehaald"_qs, koppen + u"40, en regel 43"_qs}, u"fout 20 keten"_qs);
        rij("removed, all computed anew", [](Rijen &r) { r.removeAt(19); hernummer(r); herbereken(r, 20); }, {koppen + u"42, en regel 43"_qs}, u"fout 20 zegel"_qs); // a detail that is not of this entry comes before the heads

        rij("inserted", [](Rijen &r) { r.insert(19, r.at(30)); hernummer(r); }, {u"Regel 20 van het logboek is ingevoegd"_qs, u"De regels 3 tot en met 43"_qs}, u"fout 20 keten"_qs);
        rij("inserted, its own value computed", [](Rijen &r) { r.insert(19, r.at(30)); hernummer(r); r[19].keten = ketenVan(r[19], r[18].keten); },
            {u"Regel 20 van het logboek is ingevoegd"_qs, u"De regels 3 tot en met 43"_qs}, u"fout 21 keten"_qs);
        rij("two inserted", [](Rijen &r) { r.insert(19, r.at(30)); r.insert(19, r.at(33)); hernummer(r); },
            {u"De regels 20 tot en met 21 van het logboek zijn ingevoegd"_qs, u"De regels 3 tot en met 43"_qs}, u"fout 20 keten"_qs);
        rij("inserted, all computed anew", [](Rijen &r) { r.insert(19, r.at(30)); hernummer(r); herbereken(r, 20); }, {kop}, u"fout 20 zegel"_qs);

        rij("swapped", [](Rijen &r) { r.swapItemsAt(9, 29); hernummer(r); }, {u"Regel 10 en regel 30 van het logboek zijn verwisseld."_qs}, u"fout 10 keten"_qs);
        rij("two neighbours swapped", [](Rijen &r) { r.swapItemsAt(19, 20); hernummer(r); }, {u"Regel 20 en regel 21 van het logboek zijn verwisseld."_qs}, u"fout 20 keten"_qs);
        rij("the last two swapped", [](Rijen &r) { r.swapItemsAt(41, 42); hernummer(r); }, {u"Regel 42 en regel 43 van het logboek zijn verwisseld."_qs, u"De regels 3 tot en met 43"_qs}, u"fout 42 keten"_qs);
        rij("swapped, the chain values left", [](Rijen &r) { r.swapItemsAt(9, 29); hernummer(r); std::swap(r[9].keten, r[29].keten); },
            {u"Regel 10 en regel 30 van het logboek zijn verwisseld."_qs}, u"fout 10 keten"_qs);
        rij("swapped, all computed anew", [](Rijen &r) { r.swapItemsAt(9, 29); hernummer(r); herbereken(r, 10); }, {kop}, u"fout 10 zegel"_qs);

        rij("the tail cut off", [](Rijen &r) { r.remove(30, 13); }, {koppen + u"30, en regel 43 was op 2026-03-02 al getekend."_qs}, u"fout 43 kop"_qs);
    }
    void eachTamperingIsNamed()
    {
        QFETCH(Knoei, hoe);
        QFETCH(QStringList, zinnen);
        QFETCH(QString, proef);
        knoei(hoe);
        MOET(const Logcontrole c, controleer());
        // What was moved lost its detail, or stands with another's: that is told too, after the chain.
        QStringList over;
        for (const QString &b : c.bevindingen) {
            if (!b.startsWith(u"De inhoud bij regel"))
                over.append(b);
        }
        QVERIFY2(over.size() == zinnen.size(), qPrintable(c.bevindingen.join(u'\n')));
        for (qsizetype i = 0; i < zinnen.size(); ++i)
            QVERIFY2(over.at(i).startsWith(zinnen.at(i)), qPrintable(c.bevindingen.join(u'\n')));
        QCOMPARE(onafhankelijk(), proef);
    }

    void aChangedDetailIsNamed()
    {
        doe(*rauw(), u"UPDATE logdetail SET detail = '{}' WHERE volgnummer = 20"_qs);
        MOET(const Logcontrole c, controleer());
        QCOMPARE(c.bevindingen, QStringList(u"De inhoud bij regel 20 van het logboek is veranderd."_qs));
        QCOMPARE(onafhankelijk(), u"fout 20 zegel"_qs);
    }

    void aRemovedDetailIsNamedWhileTheDossierLives()
    {
        doe(*rauw(), u"DELETE FROM logdetail WHERE volgnummer = 20"_qs);
        MOET(const Logcontrole c, controleer());
        QCOMPARE(c.bevindingen, QStringList(u"De inhoud bij regel 20 van het logboek is weggehaald, terwijl het dossier er nog is."_qs));
    }

    void aForgedSignatureIsNamed()
    {
        doe(*rauw(), u"UPDATE logkop SET handtekening = zeroblob(64) WHERE volgnummer = 43"_qs);
        MOET(const Logcontrole c, controleer());
        QCOMPARE(c.bevindingen, QStringList(u"De handtekening bij regel 43 van het logboek klopt niet."_qs));
        QCOMPARE(onafhankelijk(), u"fout 43 kop"_qs);
    }

    // Without the signed heads the chain alone would pass; the witness in the keyring still knows.
    void aRewrittenLogWithoutItsHeadsIsSeenAtLogIn()
    {
        knoei([](Rijen &r) { r[19].velden[6] = u"x"_qs; herbereken(r, 20); });
        doe(*rauw(), u"DELETE FROM logkop WHERE volgnummer >= 20"_qs);
        MOET(const Logcontrole c, controleer());
        QVERIFY(c.isGoed());
        QVERIFY(m_huis->coordinator().bevindingen().join(u' ').startsWith(u"Regel 43 van het logboek is een andere dan die eerder is geschreven."_qs));
    }

    void aCutOffTailIsSeenAtLogInAndStaysInTheLog()
    {
        knoei([](Rijen &r) { r.remove(30, 13); });
        Kamer &k = m_huis->coordinator();
        QCOMPARE(k.bevindingen(), QStringList(u"Het logboek eindigt bij regel 30, vóór regel 43, die al geschreven was. Het einde van het logboek is weggehaald."_qs));
        m_huis->logUit();
        // Who logs in next is told too, as long as it stands among the last entries.
        QVERIFY(m_huis->als(Rol::Fg).bevindingen().join(u' ').contains(u"Bij het inloggen van regel 31 (2026-03-02) klopte het logboek niet"_qs));
        MOET(const Logcontrole c, m_huis->als(Rol::Fg).controleerLogboek());
        QVERIFY2(c.bevindingen.join(u'\n').contains(u"Bij het inloggen van regel 31 (2026-03-02) klopte het logboek niet"_qs), qPrintable(c.bevindingen.join(u'\n')));
    }

    void aFileThatWasRolledBackIsNamed()
    {
        const QString oud = m_huis->map.filePath(u"oud"_qs);
        QVERIFY(QFile::copy(m_huis->pad(), oud));
        MOET_LUKKEN(m_huis->coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"later"_qs}));
        m_huis->logUit();
        QVERIFY(QFile::remove(m_huis->pad()) && QFile::copy(oud, m_huis->pad()));
        QVERIFY(m_huis->coordinator().bevindingen().join(u' ').contains(u"Het bestand is teruggezet naar een oudere versie"_qs));
    }

    void whatWasDoneAtTheEndIsSeenAtLogInAlready()
    {
        knoei([](Rijen &r) { r[39].velden[6] = u"x"_qs; });
        QCOMPARE(m_huis->coordinator().bevindingen().join(u' '), u"Regel 40 van het logboek is veranderd, of regel 39 is veranderd en opnieuw berekend."_qs);
    }

    void aPrintedMarkIsComparedLater()
    {
        MOET(const Logmerk merk, m_huis->coordinator().logmerk());
        MOET(const QStringList goed, m_huis->coordinator().vergelijkMet(merk));
        QVERIFY(goed.isEmpty());
        MOET(const QString opPapier, m_huis->coordinator().logkenmerk()); // "44 · 0f3a…"
        MOET(const QStringList kort, m_huis->coordinator().vergelijkMet({opPapier.section(u' ', 0, 0).toLongLong(), opPapier.section(u' ', 2)}));
        QVERIFY2(kort.isEmpty(), qPrintable(opPapier));
        MOET(const QStringList later, m_huis->coordinator().vergelijkMet({merk.regel + 1000, merk.kenmerk}));
        QCOMPARE(later.size(), 1);
        MOET(const QStringList anders, m_huis->coordinator().vergelijkMet({merk.regel, QString(64, u'0')}));
        QVERIFY(anders.join(u' ').startsWith(u"Regel %1 van het logboek is een andere"_qs.arg(merk.regel)));
    }
};

QTEST_GUILESS_MAIN(TestKnoeien)
#include "tst_knoeien.moc"
