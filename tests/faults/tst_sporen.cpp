// SPDX-License-Identifier: EUPL-1.2
// No traces: a child with a home of its own opens a kamer in the real window, looks at a dossier on every page, types, copies, chooses a
// file, makes a paper of it and locks. Afterwards no file outside the kamer's own holds a word of it, no file was written but those that
// are named here, and no window title named anybody.
#include "core/bewaring/sluitaf.h"
#include "core/documenten/handelingen.h"
#include "tests/faults/kind.h"
#include "tests/steun/huis.h"
#include "tests/steun/vul.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/werkplek.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFileDialog>
#include <QPlainTextEdit>

using namespace weegkamer;

namespace
{
const QString getypt = QStringLiteral("Zwaluwstaartverbinding");

/// The child: the tour. With the word "lek" it leaves one trace of each kind, for the control.
int rondgang(const QStringList &woorden)
{
    const QString pad = woorden.at(0);
    const DossierId dossier(woorden.at(1).toLongLong());
    const bool lek = woorden.at(2) == QStringLiteral("lek");
    const SysteemKlok klok;
    Werkplek werkplek(klok);
    werkplek.kies(pad);
    werkplek.venster().show();
    QStringList titels;
    const auto kijk = [&] {
        QCoreApplication::processEvents();
        const auto vensters = QApplication::topLevelWidgets();
        for (const QWidget *v : vensters)
            titels.append(v->windowTitle());
    };
    werkplek.logIn(accountVan(Rol::Casuscoordinator), huisgeheim());
    if (!QTest::qWaitFor([&] { return werkplek.isIngelogd(); }, 30'000))
        return 1;
    for (const char *plek : {"werkvoorraad", "aanmeldingen", "weging", "casussen", "bewaring", "logboek", "beheer"}) {
        werkplek.ga({QLatin1String(plek), {}});
        kijk();
    }
    werkplek.ga({QStringLiteral("casussen"), dossier});
    kijk();
    auto *form = new Handelingdialoog(werkplek, {.handeling = QLatin1String(SluitAf::kop.naam), .vast = {{QStringLiteral("dossier"), dossier.tekst()}}},
                                      &werkplek.venster());
    form->open();
    if (auto *veld = form->formulier()->findChild<QPlainTextEdit *>()) {
        QTest::keyClicks(veld, getypt);
        veld->selectAll();
        veld->copy();
    }
    kijk();
    // Somebody looks for a file in a folder that bears a name: the dialog may remember nothing of it.
    const QString map = QFileInfo(pad).absolutePath() + QLatin1Char('/') + vulwoorden.at(0);
    QDir().mkpath(map);
    auto *kiezer = new QFileDialog(form, QStringLiteral("Kies een bestand"), map);
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->open();
    kijk();
    static_cast<QDialog *>(kiezer)->accept();
    Q_EMIT werkplek.venster().gezocht(vulwoorden.at(0));
    kijk();
    static_cast<void>(werkplek.kamer().doe(VoegDocumentToe{.dossier = dossier, .naam = vulwoorden.at(0) + QStringLiteral(".pdf"), .inhoud = getypt.toUtf8()}));
    if (lek) {
        QFile instelling(qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/laatste.ini"));
        static_cast<void>(instelling.open(QIODevice::WriteOnly) && instelling.write(vulwoorden.at(0).toUtf8()));
        QFile tijdelijk(QDir::temp().filePath(QStringLiteral("kort.txt")));
        static_cast<void>(tijdelijk.open(QIODevice::WriteOnly));
        tijdelijk.close();
        tijdelijk.remove();
        titels.append(vulwoorden.at(0));
    }
    werkplek.vergrendel();
    kijk();
    for (const QString &titel : std::as_const(titels))
        bevestig("titel " + titel.toUtf8());
    bevestig("klaar");
    return 0;
}

struct Bevinding {
    QStringList bestanden; ///< files outside the kamer that hold a word
    QStringList geschreven; ///< what was written outside what is allowed
    QStringList titels;
};
} // namespace

class TestSporen : public QObject
{
    Q_OBJECT

    /// The words in the forms in which a program may leave them.
    static QList<QByteArray> kanaries()
    {
        QList<QByteArray> uit;
        const QStringList woorden = vulwoorden + QStringList{getypt};
        for (const QString &woord : woorden) {
            uit.append(woord.toUtf8().toLower());
            uit.append(QByteArray(reinterpret_cast<const char *>(woord.toLower().utf16()), woord.size() * 2));
            QByteArray groot(reinterpret_cast<const char *>(woord.toLower().utf16()), woord.size() * 2);
            for (qsizetype i = 0; i + 1 < groot.size(); i += 2)
                std::swap(groot.data()[i], groot.data()[i + 1]);
            uit.append(groot);
            uit.append(woord.toUtf8().toBase64().left(8).toLower());
        }
        return uit;
    }

    static QStringList zoekIn(const QString &map, const QStringList &behalve)
    {
        QStringList uit;
        const QList<QByteArray> woorden = kanaries();
        QDirIterator it(map, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString pad = it.next();
            if (std::any_of(behalve.cbegin(), behalve.cend(), [&](const QString &b) { return pad.startsWith(b); }))
                continue;
            QFile f(pad);
            if (!f.open(QIODevice::ReadOnly))
                continue;
            const QByteArray inhoud = f.readAll().toLower() + pad.toUtf8().toLower();
            for (const QByteArray &w : woorden) {
                if (inhoud.contains(w)) {
                    uit.append(pad);
                    break;
                }
            }
        }
        return uit;
    }

    static Bevinding loop(const QString &hoe)
    {
        Bevinding uit;
        Huis huis;
        const auto dossier = vulCasus(huis);
        if (!dossier)
            return {{waarom(dossier)}, {}, {}};
        huis.logUit();
        QTemporaryDir thuis;
        QProcess proces;
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        for (const char *map : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
            const QString pad = thuis.filePath(QString::fromLatin1(map).toLower());
            QDir().mkpath(pad);
            QFile::setPermissions(pad, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            env.insert(QString::fromLatin1(map), pad);
        }
        const QString spoor = thuis.filePath(QStringLiteral("schrijfspoor"));
        env.insert(QStringLiteral("SCHRIJFSPOOR"), spoor);
        env.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WEEGKAMER_SCHRIJFSPOOR));
        proces.setProcessEnvironment(env);
        proces.setWorkingDirectory(thuis.path());
        proces.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--kind"), QStringLiteral("rondgang"), huis.pad(), dossier->tekst(), hoe});
        proces.waitForFinished(120'000);
        const QByteArray gezegd = proces.readAllStandardOutput();
        if (!gezegd.endsWith("klaar\n"))
            return {{QString::fromUtf8(gezegd + proces.readAllStandardError())}, {}, {}};
        for (const QByteArray &regel : gezegd.split('\n')) {
            if (regel.startsWith("titel "))
                uit.titels.append(QString::fromUtf8(regel.mid(6)));
        }
        uit.bestanden = zoekIn(thuis.path(), {spoor}) + zoekIn(huis.map.path(), {huis.map.filePath(QStringLiteral("proef."))});
        QFile f(spoor);
        if (!f.open(QIODevice::ReadOnly))
            return {{QStringLiteral("nothing was written down: the list proves nothing")}, {}, {}};
        const QString zonder = huis.pad().chopped(int(qstrlen(".weegkamer")));
        const QStringList mag{huis.pad(), huis.pad() + QStringLiteral("-journal"), huis.pad() + QStringLiteral(".slot"), zonder + QStringLiteral(".sleutelbos"),
                              zonder + QStringLiteral(".sleutelbos.nieuw"), QStringLiteral("/dev/null"), QStringLiteral("/dev/urandom")};
        bool kamerGezien = false;
        for (const QByteArray &regel : f.readAll().split('\n')) {
            const QString pad = QString::fromUtf8(regel.mid(regel.indexOf(' ') + 1));
            kamerGezien = kamerGezien || pad == huis.pad();
            // The machine's own list of fonts, which every program keeps.
            if (!pad.isEmpty() && !mag.contains(pad) && !pad.startsWith(zonder + QStringLiteral(".backups/")) && !pad.startsWith(huis.pad() + QStringLiteral(".controle/")) && !pad.contains(QStringLiteral("/fontconfig/")))
                uit.geschreven.append(QString::fromUtf8(regel));
        }
        if (!kamerGezien)
            uit.geschreven.append(QStringLiteral("the kamer itself was not seen: the list proves nothing"));
        uit.geschreven.removeDuplicates();
        return uit;
    }

    static bool noemtIemand(const QStringList &titels)
    {
        return std::any_of(titels.cbegin(), titels.cend(), [](const QString &t) {
            return std::any_of(vulwoorden.cbegin(), vulwoorden.cend(), [&](const QString &w) { return t.contains(w, Qt::CaseInsensitive); });
        });
    }

private Q_SLOTS:
    void aRoundThroughTheProgramLeavesNoTrace()
    {
        const Bevinding b = loop(QStringLiteral("gewoon"));
        QVERIFY2(b.bestanden.isEmpty(), qPrintable(b.bestanden.join(u'\n')));
        QVERIFY2(b.geschreven.isEmpty(), qPrintable(b.geschreven.join(u'\n')));
        QVERIFY(b.titels.size() > 10);
        QVERIFY2(!noemtIemand(b.titels), qPrintable(b.titels.join(u'\n')));
    }

    void theTestSeesATraceOfEachKind()
    {
        const Bevinding b = loop(QStringLiteral("lek"));
        QCOMPARE(b.bestanden.size(), 1);
        QVERIFY(b.bestanden.first().contains(u"config"_qs));
        QVERIFY2(b.geschreven.join(u'\n').contains(u"kort.txt"_qs), "a file that came and went was not seen");
        QVERIFY(noemtIemand(b.titels));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("weegkamer"));
    if (const auto code = alsKind({{QStringLiteral("rondgang"), rondgang}}))
        return *code;
    TestSporen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sporen.moc"
