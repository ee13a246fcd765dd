// SPDX-License-Identifier: EUPL-1.2
// The views of a list that an account keeps: what they bring back, and what they never hold.
#include "tests/bouwstenen/lijstproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "ui/bouwstenen/weergavedialoog.h"

#include <QCheckBox>

using namespace weegkamer;

class TestLijstweergave : public QObject, private Lijstproef
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { opnieuw(); }
    void cleanupTestCase() { einde(); }

    /// Its rows too: who keeps "2026-1, last first" gets that list back.
    void aViewBringsBackTheRowsThatItShowed()
    {
        auto v = vak();
        auto *fase = new QComboBox(v.get());
        fase->setObjectName(u"fase"_qs);
        fase->addItem(u"Alle"_qs);
        fase->addItem(u"Bij de weegploeg"_qs, u"weging"_qs);
        v->voegKeuzeToe(u"Welke"_qs, fase);
        auto *ditJaar = new QCheckBox(u"Dit jaar"_qs, v.get());
        ditJaar->setObjectName(u"dit-jaar"_qs);
        v->voegKeuzeToe(ditJaar);
        v->filterveld()->setText(u" 2026-1 "_qs);
        fase->setCurrentIndex(1);
        ditJaar->setChecked(true);
        v->zetWeergave({{}, {u"nummer"_qs, u"dag"_qs}, u"neer"_qs});
        v->bewaarWeergave(u"Laatste eerst"_qs);
        kies(*v, u"Standaard"_qs);
        QCOMPARE(v->vraag().filter, QString());
        QCOMPARE(eerste(*v), u"2026-001"_qs);
        QCOMPARE(fase->currentIndex(), 0);
        QVERIFY(!ditJaar->isChecked());
        kies(*v, u"Laatste eerst"_qs);
        QCOMPARE(v->vraag().filter, u"2026-1"_qs);
        QCOMPARE(v->vraag().volgorde, u"neer"_qs);
        QCOMPARE(eerste(*v), u"2026-199"_qs);
        QCOMPARE(fase->currentData().toString(), u"weging"_qs);
        QVERIFY(ditJaar->isChecked());
        QCOMPARE(koppen(*v), (QStringList{u"Nummer"_qs, u"Evaluatie"_qs}));
        QVERIFY(m_om->meldingen.isEmpty());
        v.reset();
        v = vak(); // the next day the list begins with all its rows, and the view is still there
        QCOMPARE(v->vraag().filter, QString());
        kies(*v, u"Laatste eerst"_qs); // on a list without those choices
        QCOMPARE(eerste(*v), u"2026-199"_qs);
    }

    /// A name belongs to a dossier and goes with it; a view stays.
    void aNameIsNeverKeptWithAView_data()
    {
        QTest::addColumn<QString>("getypt");
        QTest::newRow("a name") << u"Klaverwei"_qs;
        QTest::newRow("a name after a number") << u"2026-014 Klaverwei"_qs;
        QTest::newRow("from right to left") << u"كلافير"_qs;
        QTest::newRow("a bsn") << u"123456782"_qs;
        QTest::newRow("a day of birth") << u"19800214"_qs;
        QTest::newRow("a day of birth with dashes") << u"1980-02-14"_qs;
        QTest::newRow("the wrong way round") << u"14-02-1980"_qs;
        QTest::newRow("long") << QString(400, u'9');
    }
    void aNameIsNeverKeptWithAView()
    {
        QFETCH(QString, getypt);
        auto v = vak();
        v->filterveld()->setText(getypt);
        v->zetWeergave({{}, {u"nummer"_qs}, u"neer"_qs});
        QAction *bewaar = actie(*v, u"Bewaar deze weergave…"_qs);
        bewaar->trigger();
        auto *dialoog = v->findChild<Weergavedialoog *>();
        QVERIFY(dialoog);
        QString gezegd;
        for (const QLabel *l : dialoog->findChildren<QLabel *>())
            gezegd += l->text();
        QVERIFY2(gezegd.contains(u"Het filter gaat niet mee"), qPrintable(gezegd));
        dialoog->findChild<QLineEdit *>()->setText(u"Mijn lijst"_qs);
        dialoog->findChild<QPushButton *>(u"doe"_qs)->click();
        QCOMPARE(v->weergaven(), QStringList{u"Mijn lijst"_qs});
        const auto bewaard = m_om->kamer().leesInstelling(u"lijst.proef"_qs);
        QVERIFY(!QString::fromUtf8(QJsonDocument(*bewaard).toJson()).contains(getypt));
        v->filterveld()->setText(u"2026-0"_qs);
        kies(*v, u"Mijn lijst"_qs);
        QCOMPARE(v->vraag().filter, QString());
        QVERIFY2(m_om->meldingen.last().contains(u"Typ het opnieuw"), qPrintable(m_om->meldingen.last()));
    }

    /// What was kept before a view knew of rows says nothing of them.
    void aViewOfBeforeStillOpens()
    {
        const QJsonObject oud{{u"naam"_qs, u"Oud"_qs}, {u"kolommen"_qs, QJsonArray{u"nummer"_qs, u"wie"_qs}}, {u"volgorde"_qs, u"neer"_qs}, {u"breedtes"_qs, QJsonObject()}};
        MOET_LUKKEN(m_om->kamer().bewaarInstelling(u"lijst.proef"_qs, {{u"weergaven"_qs, QJsonArray{oud}}}));
        auto v = vak();
        v->filterveld()->setText(u"2026-2"_qs);
        kies(*v, u"Oud"_qs);
        QCOMPARE(koppen(*v), (QStringList{u"Nummer"_qs, u"Betrokkene"_qs}));
        QCOMPARE(eerste(*v), u"2026-299"_qs); // what stands in the filter stays
    }

    /// A column that is gone, a choice that is gone, a name that somebody wrote into the file: what can be shown is shown.
    void aViewOfWhatIsNoLongerThereOpensWithTheRest()
    {
        const QJsonObject vreemd{{u"naam"_qs, u"Vreemd"_qs},
                                 {u"kolommen"_qs, QJsonArray{u"weg"_qs, u"dag"_qs}},
                                 {u"volgorde"_qs, u"weg"_qs},
                                 {u"breedtes"_qs, QJsonObject{{u"weg"_qs, -3}}},
                                 {u"rijen"_qs, QJsonObject{{u"filter"_qs, u"Klaverwei"_qs}, {u"keuzes"_qs, QJsonObject{{u"fase"_qs, u"weg"_qs}}}}}};
        MOET_LUKKEN(m_om->kamer().bewaarInstelling(u"lijst.proef"_qs, {{u"weergaven"_qs, QJsonArray{vreemd}}}));
        auto v = vak();
        auto *fase = new QComboBox(v.get());
        fase->setObjectName(u"fase"_qs);
        fase->addItems({u"Alle"_qs, u"Bij de weegploeg"_qs});
        fase->setCurrentIndex(1);
        v->voegKeuzeToe(u"Welke"_qs, fase);
        kies(*v, u"Vreemd"_qs);
        QCOMPARE(koppen(*v), (QStringList{u"Nummer"_qs, u"Evaluatie"_qs}));
        QCOMPARE(fase->currentIndex(), 0);
        QCOMPARE(v->vraag(), (Lijstvraag{QString(), u"op"_qs}));
    }

    /// The twenty-first does not push out the first: who keeps it says which one goes.
    void twentyViewsAreAllThatThereCanBe()
    {
        auto v = vak();
        for (int i = 1; i <= 20; ++i)
            v->bewaarWeergave(u"Weergave %1"_qs.arg(i));
        QCOMPARE(v->weergaven().size(), 20);
        QVERIFY(m_om->meldingen.isEmpty());
        v->bewaarWeergave(u"Eentje te veel"_qs);
        QCOMPARE(v->weergaven().constFirst(), u"Weergave 1"_qs);
        QCOMPARE(v->weergaven().size(), 20);
        actie(*v, u"Bewaar deze weergave…"_qs)->trigger();
        auto *dialoog = v->findChild<Weergavedialoog *>();
        auto *naam = dialoog->findChild<QLineEdit *>();
        auto *doe = dialoog->findChild<QPushButton *>(u"doe"_qs);
        QSignalSpy gekozen(dialoog, &Weergavedialoog::gekozen);
        naam->setText(u"Eentje te veel"_qs);
        doe->click();
        QCOMPARE(gekozen.size(), 0);
        QVERIFY(dialoog->isVisible());
        QVERIFY2(naam->accessibleDescription().contains(u"meer dan 20 kan niet"), qPrintable(naam->accessibleDescription()));
        naam->setText(u"weergave 7"_qs); // the same one, however it is written
        QCOMPARE(doe->text(), u"Vervang"_qs);
        doe->click();
        QCOMPARE(v->weergaven().size(), 20);
        QCOMPARE(v->weergaven().constLast(), u"weergave 7"_qs);
        QVERIFY(!v->weergaven().contains(u"Weergave 7"_qs));
    }

    // One slip of the mouse, and how one looked at a list for months would be gone.
    void aViewThatWasRemovedCanBePutBack()
    {
        auto v = vak();
        for (const char *naam : {"Een", "Kort & goed", "Drie"})
            v->bewaarWeergave(QLatin1String(naam));
        v->zetWeergave({{}, {u"nummer"_qs, u"dag"_qs}, u"neer"_qs});
        v->bewaarWeergave(u"Kort & goed"_qs);
        v->bewaarWeergave(u"Vier"_qs);
        const QStringList voor = v->weergaven();
        const auto verwijder = [&](const QString &naam) { // in the menu below
            for (const QMenu *menu : v->findChildren<QMenu *>()) {
                if (menu->title() != u"Verwijder weergave"_qs)
                    continue;
                for (QAction *a : menu->actions()) {
                    if (a->text() == naam) {
                        a->trigger();
                        return true;
                    }
                }
            }
            return false;
        };
        const QString terug = u"Zet “Kort && goed” terug"_qs;
        QVERIFY(!actie(*v, terug));
        QVERIFY(verwijder(u"Kort && goed"_qs));
        QCOMPARE(v->weergaven().size(), 3);
        QCOMPARE(m_om->meldingen.size(), 1);
        QVERIFY(m_om->meldingen.constFirst().contains(u"“Kort & goed” is verwijderd"_qs));
        kies(*v, u"Standaard"_qs);
        kies(*v, terug);
        QCOMPARE(v->weergaven(), voor); // where it stood
        QVERIFY(m_om->meldingen.constLast().contains(u"staat er weer"_qs));
        QVERIFY(!actie(*v, terug));
        kies(*v, u"Kort && goed"_qs);
        QCOMPARE(v->vraag().volgorde, u"neer"_qs);
        v.reset();
        v = vak(); // it is kept too
        QCOMPARE(v->weergaven(), voor);
        // Not beside one that has its name by now.
        QVERIFY(verwijder(u"Kort && goed"_qs));
        v->bewaarWeergave(u"kort & goed"_qs);
        QVERIFY(!actie(*v, terug));
        v->verwijderWeergave(u"bestaat niet"_qs);
        QCOMPARE(m_om->meldingen.size(), 3);
    }

    void aNameOfAViewIsOneThatCanBeRead_data()
    {
        QTest::addColumn<QString>("getypt");
        QTest::addColumn<QString>("naam");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("spaces") << u"  \t "_qs << QString();
        QTest::newRow("nothing to see") << QString(QChar(0x200b)) + QChar(0x202e) << QString();
        QTest::newRow("a tab, which a menu would take for a key") << u"Zorg\tCtrl+Q"_qs << u"Zorg Ctrl+Q"_qs;
        QTest::newRow("400 characters") << QString(400, u'w') << QString(40, u'w');
        QTest::newRow("cut in a character of two halves") << QString(39, u'w') + u"\U0001F4C1"_qs << QString(39, u'w');
        QTest::newRow("from right to left") << u"القائمة"_qs << u"القائمة"_qs;
    }
    void aNameOfAViewIsOneThatCanBeRead()
    {
        QFETCH(QString, getypt);
        QFETCH(QString, naam);
        QCOMPARE(Weergavedialoog::naamUit(getypt), naam);
        auto v = vak();
        v->bewaarWeergave(getypt);
        QCOMPARE(v->weergaven(), naam.isEmpty() ? QStringList() : QStringList{naam});
    }

    void theSheetForAViewFits_data()
    {
        QTest::addColumn<Thema>("thema");
        QTest::newRow("light") << Thema::Licht;
        QTest::newRow("dark") << Thema::Donker;
    }
    void theSheetForAViewFits()
    {
        QFETCH(Thema, thema);
        pasToe(*qApp, thema);
        QStringList namen;
        for (int i = 1; i <= 20; ++i)
            namen.append(u"Weergave & %1"_qs.arg(i));
        QWidget pagina;
        Weergavedialoog dialoog(namen, 20, {QString(u"U bewaart de kolommen, hun breedte, de volgorde en de keuze “Bij de weegploeg”."_qs)}, &pagina);
        dialoog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialoog.show();
        QCOMPARE(dialoog.focusWidget(), dialoog.findChild<QLineEdit *>());
        QTest::keyClicks(dialoog.findChild<QLineEdit *>(), u"Standaard\r"_qs);
        QVERIFY(dialoog.isVisible());
        QVERIFY(dialoog.findChild<QLineEdit *>()->accessibleDescription().contains(u"Kies een andere naam"));
        QVERIFY(steun::prent(dialoog, u"weergavedialoog"_qs, dialoog.size()));
        QCOMPARE(steun::afgekapt(&dialoog), QString());
        QCOMPARE(steun::naamlozeInvoer(&dialoog), QString());
        QTest::keyClicks(dialoog.findChild<QLineEdit *>(), u"x"_qs); // who mends it is not told any more
        QVERIFY(dialoog.findChild<QLineEdit *>()->accessibleDescription().isEmpty());
        pasToe(*qApp, Thema::Licht);
    }

    void aViewIsCalledWhatItWasCalled()
    {
        auto v = vak();
        v->bewaarWeergave(u"Zorg & veiligheid"_qs);
        QStringList namen;
        for (const QMenu *menu : v->findChildren<QMenu *>()) {
            for (const QAction *a : menu->actions())
                namen.append(a->text());
        }
        QCOMPARE(namen.filter(u"veiligheid"_qs), (QStringList{u"Zorg && veiligheid"_qs, u"Zorg && veiligheid"_qs})); // to choose, and to remove
        QCOMPARE(v->weergaven(), QStringList{u"Zorg & veiligheid"_qs});
    }
};

QTEST_MAIN(TestLijstweergave)
#include "tst_lijstweergave.moc"
