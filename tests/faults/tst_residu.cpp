// SPDX-License-Identifier: EUPL-1.2
// After a destruction nothing of the dossier is left: not in a decrypted page, not in a journal, not in the keyring, not in the folder;
// nor when the program was killed in the middle and the destruction rounded off afterwards. The scan is one of its own, without the
// program's cleverness, and each time it finds what must be there.
#include "core/bewaring/certificaat.h"
#include "core/kamer/afronden.h"
#include "tests/faults/campagne.h"
#include "tests/steun/vernietigproef.h"

#include <QProcess>
#include <csignal>
#include <unistd.h>

using namespace weegkamer;

namespace
{
constexpr int kort = 3;
constexpr int vol = 200;
constexpr int meldingen = 40; ///< the child dies at one of the first reports of progress, each round three further

/// A word that stands in one dossier only: letters alone, so that the search index takes it as one word.
QString kanarie(int nummer)
{
    QString uit = u"Kanarie"_qs;
    for (int rest = nummer + 1000; rest > 0; rest /= 26)
        uit += QChar(u'a' + rest % 26);
    return uit + u"zwaluwstaart"_qs;
}

/// A filled casus that bears its canary in names, facts, log detail and index.
Uitkomst<DossierId> metKanarie(Huis &huis, int nummer)
{
    const QString woord = kanarie(nummer);
    PROBEER_IN(const DossierId id, vulCasus(huis, u"%1 en spiegelbeeldgedraging"_qs.arg(woord))); // so it comes into the log detail, sealed
    Database &db = huis.coordinator().database();
    const QString waar = u" WHERE dossier = %1"_qs.arg(id.waarde());
    PROBEER(db.waarde(u"UPDATE betrokkene SET naam = '%1'"_qs.arg(woord) + waar));
    PROBEER(db.waarde(u"UPDATE feit SET omschrijving = 'Gezien is dat %1 daar was.'"_qs.arg(woord) + waar));
    PROBEER(db.waarde(u"UPDATE zoektekst SET tekst = '%1 en nog een %1'"_qs.arg(woord) + waar));
    // Pages get full and are split, so that rows move.
    PROBEER(db.waarde(u"UPDATE inbreng SET omschrijving = '%1' || hex(randomblob(2000))"_qs.arg(woord) + waar));
    return id;
}

/// Where the word stands: as it is, in lower case, without its first three letters, in UTF-16; in every decrypted page, and in every
/// file of the folder but the database.
QStringList plekken(Huis &huis, const QString &woord)
{
    QStringList uit;
    const auto kijk = [&](const QByteArray &bytes, const QString &waar) {
        const QString klein = woord.toLower();
        for (const QByteArray &vorm : {woord.toUtf8(), klein.toUtf8(), klein.mid(3).toUtf8(), QByteArray(reinterpret_cast<const char *>(klein.utf16()), klein.size() * 2)}) {
            if (bytes.contains(vorm) || bytes.toLower().contains(vorm))
                uit.append(waar);
        }
    };
    kijk(huis.coordinator().database().serialiseer().value_or(QByteArray()), u"pages"_qs);
    const QDir map(huis.map.path());
    for (const QString &naam : map.entryList(QDir::Files | QDir::Hidden)) {
        QFile f(map.filePath(naam));
        if (naam != u"proef.weegkamer" && f.open(QIODevice::ReadOnly))
            kijk(f.readAll(), naam);
    }
    return uit;
}

Uitkomst<Gedaan> vernietig(Kamer &kamer, DossierId id)
{
    PROBEER_IN(const QString nummer, kamer.database().waarde(u"SELECT nummer FROM dossier WHERE id = %1"_qs.arg(id.waarde())));
    PROBEER_IN(const Gedaan voorstel, stelVernietigingVoor(kamer, id, nummer));
    return bekrachtigVernietiging(kamer, Rol::Contactpunt, voorstel);
}

/// The child: destroys, rounds off, and dies at the n-th report of progress.
int kind(const QStringList &woorden)
{
    const VasteKlok klok(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    const auto kamer = Kamer::open(woorden.at(2), accountVan(Rol::Casuscoordinator), huisgeheim(), klok);
    if (!kamer || !vernietig(**kamer, DossierId(woorden.at(3).toLongLong())))
        return 1;
    int melding = 0;
    const auto af = rondVernietigingAf(**kamer, [&](qint64, qint64) {
        if (++melding == woorden.at(4).toInt())
            ::kill(::getpid(), SIGKILL);
        return true;
    });
    return af ? 0 : 1;
}
} // namespace

class TestResidu : public QObject
{
    Q_OBJECT

    static Uitkomst<DossierId> sluit(Huis &huis, int nummer)
    {
        PROBEER_IN(const DossierId id, metKanarie(huis, nummer));
        PROBEER(huis.coordinator().doe(SluitAf{id, Sluitreden::GeenVerdereAanwijzingen, u"Rust"_qs, {}}));
        PROBEER(beslisInformeren(huis.coordinator(), id));
        return id;
    }

private Q_SLOTS:
    void nothingIsLeftAndWhatStaysIsSeen()
    {
        Huis huis;
        MOET_LUKKEN(metKanarie(huis, 0)); // stays
        int nummer = 1;
        for (Campagne c(u"residu"_qs, kort, vol); c.verder();) {
            QStringList weg;
            QList<DossierId> ids;
            for (int i = 0; i < 2; ++i, ++nummer) {
                MOET(const DossierId id, sluit(huis, nummer));
                ids.append(id);
                weg.append(kanarie(nummer));
            }
            for (const QString &woord : weg)
                QVERIFY2(plekken(huis, woord).contains(u"pages"_qs), "the scan does not see what is there");
            for (const DossierId id : ids)
                MOET_LUKKEN(vernietig(huis.coordinator(), id));
            MOET(const Gedaan verklaring, rondVernietigingAf(huis.coordinator(), {}));
            QVERIFY(verklaring.id > 0);
            for (const QString &woord : weg)
                QCOMPARE(plekken(huis, woord), QStringList());
            QVERIFY2(plekken(huis, kanarie(0)).contains(u"pages"_qs), "the scan does not see what stayed");
            // While it is open the journal stays, with pages of the new file under the new key; it goes with the log-in.
            huis.logUit();
            QVERIFY(!QFile::exists(huis.pad() + u"-journal"_qs));
        }
    }

    void killedInTheMiddleItIsRoundedOffAfterwards()
    {
        Huis huis;
        MOET_LUKKEN(metKanarie(huis, 0));
        Campagne c(u"vernietigen"_qs, kort, vol);
        while (c.verder()) {
            const int nummer = 1 + c.ronde();
            MOET(const DossierId id, sluit(huis, nummer));
            huis.logUit();
            QProcess proces;
            proces.start(QCoreApplication::applicationFilePath(), {u"--kind"_qs, huis.pad(), id.tekst(), QString::number(1 + c.ronde() * 3 % meldingen)});
            QVERIFY(proces.waitForFinished(60'000));
            const bool gedood = proces.exitStatus() == QProcess::CrashExit;
            c.trof(gedood ? u"gedood"_qs : u"klaar"_qs);
            Kamer &kamer = huis.coordinator();
            QVERIFY2(kamer.bevindingen().isEmpty(), qPrintable(kamer.bevindingen().join(u' ')));
            QCOMPARE(*kamer.database().waarde(u"SELECT count(*) FROM dossier WHERE id = %1"_qs.arg(id.waarde())), u"0"_qs);
            MOET(const OpenVernietigingen open, kamer.vraag(VraagOpenVernietigingen{}));
            if (open.aantal > 0)
                MOET_LUKKEN(rondVernietigingAf(kamer, {}));
            QCOMPARE(plekken(huis, kanarie(nummer)), QStringList());
            QVERIFY(plekken(huis, kanarie(0)).contains(u"pages"_qs));
        }
        QVERIFY2(c.hoeVaak(u"gedood"_qs) > 0, "the child was never killed: the test sees nothing");
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList woorden = QCoreApplication::arguments();
    if (woorden.size() == 5 && woorden.at(1) == u"--kind")
        return kind(woorden);
    TestResidu test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_residu.moc"
