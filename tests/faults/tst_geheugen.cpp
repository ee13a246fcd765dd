// SPDX-License-Identifier: EUPL-1.2
// Locking replaces the process: a real child opens a kamer in its real window, a name and a draft are on its screen, and its memory holds
// them and the raw key. It locks; then the same process is the real program again, and none of it is found.
#include "core/aanmelding/melding.h"
#include "core/basis/systeem/proces.h"
#include "core/bewaring/sluitaf.h"
#include "tests/faults/kind.h"
#include "tests/steun/huis.h"
#include "tests/steun/vul.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/werkplek.h"

#include <QApplication>
#include <QFile>
#include <QSocketNotifier>
#include <unistd.h>

using namespace weegkamer;

namespace
{
const QString getypt = QStringLiteral("Zwaluwstaartverbinding");

/// The child: logs in, opens the casus and half a form, says "open", and locks when it is told to.
int kijk(const QStringList &woorden)
{
    const SysteemKlok klok;
    Werkplek werkplek(klok);
    werkplek.zetProgramma(woorden.at(2));
    werkplek.kies(woorden.at(0));
    werkplek.venster().show();
    const DossierId dossier(woorden.at(1).toLongLong());
    QObject::connect(&werkplek, &Werkplek::ingelogd, &werkplek, [&] {
        werkplek.ga({QStringLiteral("casussen"), dossier});
        auto *dialoog = new Handelingdialoog(werkplek, {.handeling = QLatin1String(SluitAf::kop.naam), .vast = {{QStringLiteral("dossier"), dossier.tekst()}}},
                                             &werkplek.venster());
        dialoog->open();
        dialoog->formulier()->zetWaarde({{QStringLiteral("toelichting"), getypt}});
        Q_EMIT dialoog->formulier()->veranderd();
        static_cast<void>(werkplek.kamer().bewaarConcept(QLatin1String(SluitAf::kop.naam), dossier, dialoog->formulier()->waarde()));
        QCoreApplication::processEvents();
        bevestig("open");
    });
    QSocketNotifier invoer(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&invoer, &QSocketNotifier::activated, &werkplek, [&] {
        invoer.setEnabled(false);
        werkplek.vergrendel();
        bevestig("niet vervangen"); // nobody comes here
    });
    werkplek.logIn(accountVan(Rol::Casuscoordinator), huisgeheim());
    return QApplication::exec();
}

struct Spoor {
    QString wat;
    QByteArray bytes;
};

/// What was looked for and stands in the memory of a process, or nothing when its memory can't be read.
std::optional<QStringList> zoekInGeheugen(qint64 pid, const QList<Spoor> &sporen)
{
    QFile kaart(QStringLiteral("/proc/%1/maps").arg(pid));
    QFile geheugen(QStringLiteral("/proc/%1/mem").arg(pid));
    if (!kaart.open(QIODevice::ReadOnly) || !geheugen.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    QStringList gevonden;
    qint64 gelezen = 0;
    const QList<QByteArray> gebieden = kaart.readAll().split('\n');
    for (const QByteArray &gebied : gebieden) {
        const QList<QByteArray> delen = gebied.simplified().split(' ');
        if (delen.size() < 2 || !delen.at(1).startsWith('r') || gebied.contains("[vvar]") || gebied.contains("[vsyscall]"))
            continue;
        const qint64 van = delen.at(0).split('-').at(0).toLongLong(nullptr, 16);
        const qint64 tot = delen.at(0).split('-').at(1).toLongLong(nullptr, 16);
        if (!geheugen.seek(van))
            continue;
        const QByteArray bytes = geheugen.read(tot - van);
        gelezen += bytes.size();
        for (const Spoor &s : sporen) {
            if (bytes.contains(s.bytes) && !gevonden.contains(s.wat))
                gevonden.append(s.wat);
        }
    }
    return gelezen > 1'000'000 ? std::optional(gevonden) : std::nullopt;
}

QByteArray utf16(const QString &s)
{
    return QByteArray(reinterpret_cast<const char *>(s.utf16()), s.size() * 2);
}
} // namespace

class TestGeheugen : public QObject
{
    Q_OBJECT

    Huis m_huis;
    DossierId m_dossier;
    QList<Spoor> m_sporen;

    static QString programmaVan(qint64 pid) { return QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(pid)); }
    static QByteArray lees(qint64 pid, const char *naam)
    {
        QFile f(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(naam)));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    /// The new program has read what was handed over and waits for somebody to log in: it slept in all of its last ten looks.
    static bool isKlaar(qint64 pid)
    {
        const QByteArray stand = lees(pid, "stat");
        return lees(pid, "maps").contains("libqoffscreen") && stand.mid(stand.lastIndexOf(')') + 2, 1) == "S";
    }

private Q_SLOTS:
    void initTestCase()
    {
        MOET(const DossierId dossier, vulCasus(m_huis));
        m_dossier = dossier;
        MOET(const QString sleutel, m_huis.coordinator().ruweSleutel());
        m_sporen = {{u"the raw key"_qs, QByteArray::fromHex(sleutel.toLatin1())},
                    {u"the raw key in hex"_qs, sleutel.toLatin1()},
                    {u"a name in UTF-8"_qs, vulwoorden.at(0).toUtf8()},
                    {u"a name in UTF-16"_qs, utf16(vulwoorden.at(0))},
                    {u"what was typed, in UTF-16"_qs, utf16(getypt)},
                    {u"what was typed, in UTF-8"_qs, getypt.toUtf8()},
                    {u"the password"_qs, huiswachtwoord.toUtf8()},
                    {u"the password in UTF-16"_qs, utf16(huiswachtwoord)}};
        m_huis.logUit();
    }

    void afterTheLockNothingIsInMemory_data()
    {
        QTest::addColumn<QString>("programma");
        QTest::newRow("the real program") << QStringLiteral(WEEGKAMER_PROGRAMMA);
    }
    void afterTheLockNothingIsInMemory()
    {
        QFETCH(QString, programma);
        QProcess proces;
        QProcessEnvironment omgeving = QProcessEnvironment::systemEnvironment();
        omgeving.insert(u"WEEGKAMER_WACHTWOORD"_qs, getypt);
        proces.setProcessEnvironment(omgeving);
        proces.start(QCoreApplication::applicationFilePath(), {u"--kind"_qs, u"kijk"_qs, m_huis.pad(), m_dossier.tekst(), programma});
        QVERIFY(proces.waitForStarted());
        QByteArray uit;
        while (!uit.contains('\n') && proces.waitForReadyRead(30'000))
            uit += proces.readAllStandardOutput();
        QVERIFY2(uit.startsWith("open"), proces.readAllStandardError().constData());
        const qint64 pid = proces.processId();

        // The control: before the lock it is all there, so that finding nothing afterwards says something.
        const auto ervoor = zoekInGeheugen(pid, m_sporen);
        QVERIFY2(ervoor, "the memory of a child can't be read here");
        for (const char *wat : {"the raw key", "a name in UTF-8", "a name in UTF-16", "what was typed, in UTF-16"})
            QVERIFY2(ervoor->contains(QLatin1String(wat)), wat);
        QVERIFY(QFile::exists(m_huis.pad() + u".slot"_qs));

        proces.write("slot\n");
        proces.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(lees(pid, "cmdline").contains("--hervat"), 20'000);
        if (::geteuid() != 0 && programma == QStringLiteral(WEEGKAMER_PROGRAMMA)) {
            QVERIFY2(!zoekInGeheugen(pid, m_sporen), "the hardened program lets its user look into its memory");
            proces.kill();
            proces.waitForFinished();
            return;
        }
        QCOMPARE(programmaVan(pid), programma);
        QTRY_VERIFY_WITH_TIMEOUT(isKlaar(pid), 20'000);

        const auto erna = zoekInGeheugen(pid, m_sporen);
        QVERIFY2(erna, "the memory can't be read after the lock");
        QVERIFY2(erna->isEmpty(), qPrintable(erna->join(u", "_qs)));
        QVERIFY2(!QFile::exists(m_huis.pad() + u".slot"_qs), "the lock file is still there: the kamer was not released");
        // Nothing in what other programs of this user may read: arguments and environment.
        const QByteArray woorden = lees(pid, "cmdline");
        QVERIFY2(woorden.contains("--hervat") && !woorden.contains("--kind") && !woorden.contains(accountVan(Rol::Casuscoordinator).toUtf8()), woorden.constData());
        QVERIFY(!lees(pid, "environ").contains("WEEGKAMER_WACHTWOORD"));
        QVERIFY(!proces.readAllStandardOutput().contains("niet vervangen"));
        proces.kill();
        QVERIFY(proces.waitForFinished());
    }

    void whatWasTypedAndWhereOneWasIsBackAfterLogIn()
    {
        // The child that was replaced above left it in the kamer.
        Kamer &kamer = m_huis.coordinator();
        MOET(const auto concept_, kamer.leesConcept(QLatin1String(SluitAf::kop.naam), m_dossier));
        QVERIFY(concept_);
        QCOMPARE(concept_->value(u"toelichting").toString(), getypt);
        MOET(const auto plaats, kamer.leesConcept(u"venster.plaats"_qs, {}));
        QVERIFY(plaats);
        QCOMPARE(plaats->value(u"onderwerp").toString(), u"casussen"_qs);
        QCOMPARE(plaats->value(u"dossier").toString(), m_dossier.tekst());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (const auto code = alsKind({{QStringLiteral("kijk"), kijk}}))
        return *code;
    TestGeheugen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_geheugen.moc"
