// SPDX-License-Identifier: EUPL-1.2
// Making a kamer in the window: who keeps the recovery key, its three papers, and trying two of them out.
#include "core/beheer/accountvragen.h"
#include "core/kamer/kamer.h"
#include "core/toegang/wachtwoord.h"
#include "tests/steun/huis.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/beheer/hersteldialogen.h"
#include "ui/beheer/herstelvenster.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/taakdialoog.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/inlogpagina.h"
#include "ui/venster/maakdialoog.h"
#include "ui/venster/startpagina.h"
#include "ui/venster/werkplek.h"

#include <QDirIterator>
#include <QProgressBar>
#include <QScreen>
#include <QScopeGuard>
#include <QTextBrowser>

using namespace weegkamer;

class TestMaken : public QObject
{
    Q_OBJECT

    QTemporaryDir m_map;
    VasteKlok m_klok{QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Werkplek> m_werkplek;

    template <class D>
    D *dialoog()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_werkplek->venster().findChild<D *>();
    }
    static void druk(QWidget &in, const QString &knop)
    {
        auto *b = in.findChild<QPushButton *>(knop);
        QVERIFY2(b, qPrintable(knop));
        b->click();
        QCoreApplication::processEvents();
    }
    static void typ(QWidget &in, const QString &veld, const QString &tekst)
    {
        auto *v = in.findChild<QLineEdit *>(veld);
        QVERIFY2(v, qPrintable(veld));
        v->setText(tekst);
    }
    QString pad(const QString &naam) const { return m_map.filePath(naam + u".weegkamer"_qs); }
    /// Fills the form and asks to go on; the next dialog stands above it.
    Maakdialoog *vulIn(const QString &naam)
    {
        m_werkplek->begin();
        Q_EMIT m_werkplek->venster().findChild<Startpagina *>()->maakGekozen();
        auto *maak = dialoog<Maakdialoog>();
        typ(*maak, u"pad"_qs, pad(naam));
        maak->findChild<Formulier *>()->zetWaarde(
            {{u"gemeente"_qs, u"Voorbeeldstad"_qs}, {u"oefen"_qs, true},
             {u"accounts"_qs, QJsonArray{QJsonObject{{u"naam"_qs, u"Anna"_qs}, {u"rol"_qs, u"casuscoordinator"_qs}, {u"wachtwoord"_qs, huiswachtwoord}}}}});
        druk(*maak, u"verder"_qs);
        return maak;
    }
    /// The part on one of the papers: four lines of four groups, as somebody types it over.
    static QString deelVan(const QString &papier)
    {
        static const QRegularExpression groep(u"\\b[0-9A-HJKMNP-TV-Z]{4}\\b"_qs);
        QStringList groepen;
        const QString vanaf = papier.mid(papier.indexOf(u"Regel 1"_qs));
        for (auto it = groep.globalMatch(vanaf.left(vanaf.indexOf(u"De letters"_qs))); it.hasNext();)
            groepen.append(it.next().captured());
        return groepen.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        steun::faalBijWaarschuwing();
        pasToe(*qApp, Thema::Licht);
        m_werkplek = std::make_unique<Werkplek>(m_klok);
        m_werkplek->venster().show();
    }
    void cleanup() { m_werkplek.reset(); }

    void itAsksWhoKeepsThePartsAndHasTwoTriedOut()
    {
        vulIn(u"nieuw"_qs);
        auto *wie = dialoog<Bewaardersdialoog>();
        QVERIFY(wie);
        QVERIFY(!QFile::exists(pad(u"nieuw"_qs))); // nothing is made before that is answered
        typ(*wie, u"bewaarder-2"_qs, u"Notaris De Vries"_qs);
        druk(*wie, u"doe"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(dialoog<Herstelvenster>(), 30'000);
        auto *papieren = dialoog<Herstelvenster>();
        const auto lezers = papieren->findChildren<QTextBrowser *>();
        QCOMPARE(lezers.size(), 3);
        QVERIFY(lezers[1]->toPlainText().contains(u"Notaris De Vries"_qs));
        QVERIFY(!lezers[0]->toPlainText().contains(u"Notaris De Vries"_qs));
        const QString een = deelVan(lezers[0]->toPlainText());
        const QString twee = deelVan(lezers[1]->toPlainText());
        druk(*papieren, u"beproef"_qs);
        auto *beproef = dialoog<Beproefdialoog>();
        QVERIFY(beproef);
        QVERIFY(!dialoog<Herstelvenster>()); // typed from paper
        typ(*beproef, u"herstel-1"_qs, een);
        typ(*beproef, u"herstel-2"_qs, een);
        druk(*beproef, u"doe"_qs);
        QVERIFY(beproef->isVisible());
        typ(*beproef, u"herstel-2"_qs, twee);
        druk(*beproef, u"doe"_qs);
        QVERIFY(!dialoog<Beproefdialoog>());
        QVERIFY(steun::prent(m_werkplek->venster(), u"gemaakt"_qs, {1280, 720}));
        m_werkplek->logIn(u"Anna"_qs, huisgeheim());
        QTRY_VERIFY_WITH_TIMEOUT(m_werkplek->isIngelogd(), 30'000);
        MOET(const Herstelbeeld beeld, m_werkplek->kamer().vraag(VraagHerstelsleutel{}));
        QCOMPARE(beeld.stand, Herstelstand::Beproefd);
        QCOMPARE(beeld.bewaarders.value(1), u"Notaris De Vries"_qs);
    }

    void whoLeavesItForLaterHasAKeyThatDoesNotCountYet()
    {
        vulIn(u"later"_qs);
        druk(*dialoog<Bewaardersdialoog>(), u"doe"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(dialoog<Herstelvenster>(), 30'000);
        druk(*dialoog<Herstelvenster>(), u"sluit"_qs);
        QVERIFY(!dialoog<Beproefdialoog>());
        m_werkplek->logIn(u"Anna"_qs, huisgeheim());
        QTRY_VERIFY_WITH_TIMEOUT(m_werkplek->isIngelogd(), 30'000);
        QCOMPARE(m_werkplek->kamer().vraag(VraagHerstelsleutel{})->stand, Herstelstand::TeBeproeven);
    }

    // Making the practice municipality takes a while: it says how far it is, and can be stopped without a trace.
    void thePracticeMunicipalityCanBeStoppedWhileItIsMade()
    {
        QTemporaryDir thuis;
        const auto eerder = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QFile::encodeName(thuis.path()));
        const auto terug = qScopeGuard([&eerder] { eerder.isEmpty() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", eerder); });
        m_werkplek->begin();
        auto *start = m_werkplek->venster().findChild<Startpagina *>();
        for (int keer = 0; keer < 2; ++keer) { // stopped once, it can be tried again
            Q_EMIT start->oefenGekozen();
            auto *bezig = dialoog<Taakdialoog>();
            QVERIFY(bezig && bezig->isVisible());
            auto *balk = bezig->findChild<QProgressBar *>();
            QTRY_VERIFY_WITH_TIMEOUT(balk->maximum() > 0 && balk->value() > 0, 30'000);
            if (keer == 0) {
                for (const Thema thema : {Thema::Donker, Thema::Licht}) {
                    pasToe(*qApp, thema);
                    QVERIFY(steun::prent(*bezig, u"oefengemeente-maken"_qs));
                }
                QCOMPARE(steun::afgekapt(bezig), QString());
                QCOMPARE(steun::naamlozeInvoer(bezig), QString());
                bezig->findChild<QPushButton *>()->click();
            } else {
                QTest::keyClick(bezig, Qt::Key_Escape);
            }
            QTRY_VERIFY_WITH_TIMEOUT(!dialoog<Taakdialoog>(), 30'000);
            QVERIFY(start->isVisible());
            for (const QLabel *zin : start->findChildren<QLabel *>())
                QVERIFY2(!zin->isVisible() || zin->property("weegkamerRol") != u"fout"_qs, qPrintable(zin->text()));
            QDirIterator rest(thuis.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            QVERIFY2(!rest.hasNext(), qPrintable(rest.next()));
        }
    }

    void whoChangesTheirMindKeepsTheForm_data()
    {
        QTest::addColumn<int>("schaal");
        QTest::newRow("100 %") << 100;
        QTest::newRow("200 %, more than the screen holds") << 200;
    }
    void whoChangesTheirMindKeepsTheForm()
    {
        QFETCH(int, schaal);
        const auto pas = [](int procent) {
            zetSchaal(*qApp, procent);
            pasToe(*qApp, Thema::Licht);
        };
        pas(schaal);
        const auto terug = qScopeGuard([pas] { pas(100); });
        const QPointer<Maakdialoog> maak = vulIn(u"toch-niet"_qs);
        QVERIFY(steun::prent(*dialoog<Bewaardersdialoog>(), u"bewaarders-bij-maken-%1"_qs.arg(schaal), dialoog<Bewaardersdialoog>()->size()));
        QVERIFY(dialoog<Bewaardersdialoog>()->width() <= dialoog<Bewaardersdialoog>()->screen()->availableSize().width());
        QCOMPARE(steun::afgekapt(dialoog<Bewaardersdialoog>()), QString());
        druk(*dialoog<Bewaardersdialoog>(), u"sluit"_qs);
        QVERIFY(!dialoog<Bewaardersdialoog>());
        QVERIFY(maak && maak->isVisible());
        QVERIFY(!QFile::exists(pad(u"toch-niet"_qs)));
        maak->close();
    }
};

QTEST_MAIN(TestMaken)
#include "tst_maken.moc"
