// SPDX-License-Identifier: EUPL-1.2
// The window speaks Dutch, also where Qt does the talking.
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/klokveld.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTranslator>
#include <QtTest>

using namespace weegkamer;

namespace
{
/// English words that Qt puts on a dialog when nobody translates it. "OK", "Help" and "Reset" are Dutch as well.
QStringList engels(const QStringList &teksten)
{
    static const QRegularExpression vorm(QStringLiteral("\\b(Cancel|Close|Save|Discard|Don't|Yes|Abort|Retry|Ignore|Apply|Restore|Open|Look|File|Files|name|Back|Forward|Parent|Create|Undo|Redo|Cut|Copy|Paste|Delete|Select|All|Name|Size|Date|Modified)\\b"));
    QStringList uit;
    for (QString t : teksten) {
        if (vorm.match(t.remove(u'&')).hasMatch())
            uit.append(t);
    }
    return uit;
}

QStringList knoppenVan(const QDialogButtonBox &vak)
{
    QStringList uit;
    for (const QAbstractButton *knop : vak.buttons())
        uit.append(knop->text());
    return uit;
}

constexpr auto alleKnoppen = QDialogButtonBox::Ok | QDialogButtonBox::Save | QDialogButtonBox::SaveAll | QDialogButtonBox::Open | QDialogButtonBox::Yes
    | QDialogButtonBox::YesToAll | QDialogButtonBox::No | QDialogButtonBox::NoToAll | QDialogButtonBox::Abort | QDialogButtonBox::Retry
    | QDialogButtonBox::Ignore | QDialogButtonBox::Close | QDialogButtonBox::Cancel | QDialogButtonBox::Discard | QDialogButtonBox::Help
    | QDialogButtonBox::Apply | QDialogButtonBox::Reset | QDialogButtonBox::RestoreDefaults;
} // namespace

class TestTaal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { steun::faalBijWaarschuwing(); }

    void everyStandardButtonIsDutch()
    {
        const QDialogButtonBox vak(alleKnoppen);
        QCOMPARE(vak.buttons().size(), 18);
        QCOMPARE(vak.button(QDialogButtonBox::Cancel)->text(), u"Annuleren"_qs);
        QCOMPARE(engels(knoppenVan(vak)), QStringList());
    }

    void theFileDialogIsDutch()
    {
        QFileDialog dialoog;
        dialoog.setOption(QFileDialog::DontUseNativeDialog);
        QStringList teksten;
        for (const QWidget *w : dialoog.findChildren<QWidget *>()) {
            const QVariant tekst = w->property("text");
            teksten.append(tekst.toString());
            teksten.append(w->toolTip());
        }
        teksten.removeAll(QString());
        QVERIFY(teksten.size() > 5);
        QCOMPARE(engels(teksten), QStringList());
        QVERIFY(teksten.contains(u"Zoeken in:"_qs));
    }

    void theMenuOfAnInputIsDutch()
    {
        QLineEdit invoer(u"tekst"_qs);
        const std::unique_ptr<QMenu> menu(invoer.createStandardContextMenu());
        QStringList teksten;
        for (const QAction *actie : menu->actions())
            teksten.append(actie->text().section(u'\t', 0, 0));
        QVERIFY(teksten.size() >= 6);
        QCOMPARE(engels(teksten), QStringList());
    }

    void theCalendarIsDutch()
    {
        const QCalendarWidget kalender;
        QCOMPARE(kalender.locale().language(), QLocale::Dutch);
    }

    void oneDayAndMoreDaysDiffer()
    {
        const QDate dag(2026, 3, 10);
        QCOMPARE(inWoorden(dag.addDays(1), dag), u"nog 1 dag"_qs);
        QCOMPARE(inWoorden(dag.addDays(2), dag), u"nog 2 dagen"_qs);
        QCOMPARE(inWoorden(dag.addDays(-1), dag), u"1 dag te laat"_qs);
        QCOMPARE(inWoorden(dag.addDays(-12), dag), u"12 dagen te laat"_qs);
    }

    void theTestSeesEnglish()
    {
        const auto vertalers = qApp->findChildren<QTranslator *>();
        QCOMPARE(vertalers.size(), 2);
        for (QTranslator *v : vertalers)
            QCoreApplication::removeTranslator(v);
        const QDialogButtonBox vak(alleKnoppen);
        QVERIFY(engels(knoppenVan(vak)).size() >= 12);
        QVERIFY(inWoorden(QDate(2026, 3, 11), QDate(2026, 3, 10)) != u"nog 1 dag"_qs);
        for (QTranslator *v : vertalers)
            QCoreApplication::installTranslator(v);
    }
};

QTEST_MAIN(TestTaal)
#include "tst_taal.moc"
