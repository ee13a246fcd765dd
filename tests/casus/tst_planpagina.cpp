// SPDX-License-Identifier: EUPL-1.2
// The plan of a casus on its page: what can be done to it, by whom, and what each form remembers.
#include "ui/casus/casuspagina.h"

#include "tests/casus/casuspaginaproef.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/casus/casusoverzicht.h"


using namespace weegkamer;

class TestPlanpagina : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void whatStandsInThePlanCanBePutDifferentlyFromItsRow()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        pagina.show();
        const QString naam = u"casus.wijzig-actie//"_qs + v.actie.tekst() + u'/';
        auto *knop = onder<QPushButton>(&pagina, naam);
        QVERIFY(knop);
        const auto open = pagina.findChildren<QPushButton *>(QRegularExpression(u"^casus\\.wijzig-actie/"_qs)).size();
        const auto alle = pagina.findChildren<QPushButton *>(QRegularExpression(u"^casus\\.werk-actie-bij/"_qs)).size();
        QVERIFY2(open > 0 && open < alle, "only what is open can be put off");
        // Heard as one sentence, without the dots of the button in the middle of it.
        for (const QPushButton *k : pagina.findChildren<QPushButton *>())
            QVERIFY2(!k->accessibleName().contains(u"… "), qPrintable(k->accessibleName()));
        knop->click();
        auto *dialoog = pagina.findChild<Handelingdialoog *>();
        QVERIFY(dialoog);
        QJsonObject velden = dialoog->formulier()->waarde();
        QVERIFY(!velden.value(u"omschrijving").toString().isEmpty() && !velden.value(u"deelnemer").toString().isEmpty());
        velden.insert(u"uiterlijk"_qs, omgeving.kamer().vandaag().addDays(45).toString(Qt::ISODate));
        velden.insert(u"waarom"_qs, u"Later afgesproken"_qs);
        dialoog->formulier()->zetWaarde(velden);
        dialoog->findChild<QPushButton *>(u"doe"_qs)->click();
        MOET(const Casusbeeld beeld, omgeving.kamer().vraag(ToonCasus{v.dossier}));
        for (const Doelbeeld &doel : beeld.doelen) {
            for (const Actiebeeld &a : doel.acties)
                QVERIFY(a.id != v.actie || a.uiterlijk == omgeving.kamer().vandaag().addDays(45));
        }
        QVERIFY(!pagina.findChildren<QPushButton *>(QRegularExpression(u"^casus\\.wijzig-doel/"_qs)).isEmpty());
    }

    /// Two actions of one plan, half written, do not push each other out.
    void eachActionOfThePlanKeepsItsOwnDraft()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        pagina.show();
        const auto knoppen = pagina.findChildren<QPushButton *>(QRegularExpression(u"^casus\\.werk-actie-bij/"_qs));
        QVERIFY(knoppen.size() >= 2);
        const auto typ = [&](QPushButton *knop, const QString &resultaat) {
            knop->click();
            const auto dialogen = pagina.findChildren<Handelingdialoog *>();
            QJsonObject velden = dialogen.last()->formulier()->waarde();
            const QString stond = velden.value(u"resultaat").toString();
            if (!resultaat.isEmpty()) {
                velden.insert(u"resultaat"_qs, resultaat);
                dialogen.last()->formulier()->zetWaarde(velden);
                Q_EMIT dialogen.last()->formulier()->conceptKlaar(velden);
            }
            dialogen.last()->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return stond;
        };
        typ(knoppen.at(0), u"De eerste is halverwege."_qs);
        typ(knoppen.at(1), u"De tweede begint pas."_qs);
        QCOMPARE(typ(knoppen.at(0), {}), u"De eerste is halverwege."_qs);
        QCOMPARE(typ(knoppen.at(1), {}), u"De tweede begint pas."_qs);
    }

    void onlyTheOwnActionsCanBeUpdatedByWhoActsForOneBody()
    {
        const Voorbeeld v = maakVoorbeeld(m_huis.coordinator());
        const auto knoppen = [&](Kamer &k) {
            Omgevingproef omgeving(k);
            Casuspagina pagina(omgeving, v.dossier);
            return pagina.findChildren<QPushButton *>(QRegularExpression(u"^casus\\.werk-actie-bij/"_qs)).size();
        };
        QCOMPARE(knoppen(m_huis.coordinator()), 2);
        QCOMPARE(knoppen(m_huis.als(Rol::Politie)), 1); // the other one is the OM's
    }

    /// "Actie uit het plan bijwerken", five times below each other, says nothing.
    void aDutyNamesItsActionAndItsClockIsWhole()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        pagina.resize(1056, 640);
        pagina.show();
        QCoreApplication::processEvents();
        auto *overzicht = pagina.findChild<Casusoverzicht *>();
        QVERIFY(overzicht);
        MOET(const Casusbeeld beeld, omgeving.kamer().vraag(ToonCasus{v.dossier}));
        QString wat;
        for (const Doelbeeld &doel : beeld.doelen) {
            for (const Actiebeeld &a : doel.acties) {
                if (a.id == v.actie)
                    wat = a.omschrijving;
            }
        }
        QVERIFY(!wat.isEmpty());
        QVERIFY2(tekstOp(overzicht).contains(wat), qPrintable(tekstOp(overzicht)));
        const auto klokken = overzicht->findChildren<Klokveld *>();
        QVERIFY(!klokken.isEmpty());
        for (const Klokveld *klok : klokken) {
            for (const QLabel *l : klok->findChildren<QLabel *>())
                QVERIFY2(l->width() >= l->sizeHint().width(), qPrintable(l->text()));
        }
    }

private:
    Huis m_huis;
};

QTEST_MAIN(TestPlanpagina)
#include "tst_planpagina.moc"
