// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/hand.h"

#include "core/basis/velden.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/venster/zijbalk.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

namespace weegkamer::tour
{
namespace
{
constexpr int hoogstensTab = 400;

/// A text of some length is put in whole after its first words were typed: what the field does with keys is seen by then.
constexpr int getypt = 24;

void typ(QWidget *veld, const QString &tekst)
{
    QTest::keySequence(veld, QKeySequence::SelectAll);
    QTest::keyClick(veld, Qt::Key_Delete);
    QTest::keyClicks(veld, tekst.left(getypt));
    // keyClicks() sends a key per character and lets the event loop run in between; the rest goes as one input method event would.
    if (tekst.size() > getypt) {
        QInputMethodEvent rest;
        rest.setCommitString(tekst.mid(getypt));
        QCoreApplication::sendEvent(veld, &rest);
    }
}

void scrolNaar(QWidget *w)
{
    for (QWidget *ouder = w->parentWidget(); ouder; ouder = ouder->parentWidget()) {
        if (auto *vlak = qobject_cast<QScrollArea *>(ouder))
            vlak->ensureWidgetVisible(w);
    }
    QCoreApplication::processEvents();
}

bool heet(QWidget *w, const QString &naam)
{
    if (w->objectName() == naam || w->accessibleName() == naam)
        return true;
    const auto *knop = qobject_cast<QAbstractButton *>(w);
    return knop && (knop->text() == naam || knop->text() == QString(naam + u"…") || knop->text().remove(u'&') == naam);
}

QList<QWidget *> bereikbaar(QWidget *wortel)
{
    QList<QWidget *> uit;
    for (QWidget *w : wortel->findChildren<QWidget *>()) {
        if (w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) && w->window() == wortel->window())
            uit.append(w);
    }
    return uit;
}

QString inWoordenVan(const VeldInfo &info, const QJsonValue &waarde)
{
    const QString tekst = waarde.toString();
    for (const Keuze &k : info.keuzes) {
        if (k.waarde == tekst)
            return k.label;
    }
    if (info.soort == VeldSoort::JaNee)
        return waarde.toBool() ? QStringLiteral("Ja") : QStringLiteral("Nee");
    if (info.soort == VeldSoort::Datum && QDate::fromString(tekst, Qt::ISODate).isValid())
        return schrijfDatum(QDate::fromString(tekst, Qt::ISODate));
    return tekst;
}
} // namespace

QWidget *Hand::boven()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *dialoog = QApplication::activeModalWidget())
        return dialoog;
    if (QWidget *venster = QApplication::activeWindow())
        return venster;
    // What a window manager does when a dialog closes; the offscreen platform has none.
    for (QWidget *venster : QApplication::topLevelWidgets()) {
        if (!venster->isVisible() || !venster->inherits("QMainWindow"))
            continue;
        venster->activateWindow();
        QCoreApplication::processEvents();
        return venster;
    }
    return nullptr;
}

bool Hand::mis(const QString &zin)
{
    m_fout = zin;
    return false;
}

QWidget *Hand::naar(const Eis &eis, const QString &wat)
{
    QWidget *venster = boven();
    if (!venster) {
        mis(u"no window is active: "_qs + wat);
        return nullptr;
    }
    if (m_wijze == Werkwijze::Muis) {
        for (QWidget *w : bereikbaar(venster)) {
            if (!eis(w))
                continue;
            scrolNaar(w);
            return w;
        }
        mis(u"not there: "_qs + wat);
        return nullptr;
    }
    QStringList langs;
    for (int i = 0; i < hoogstensTab; ++i) {
        QWidget *nu = venster->focusWidget() ? venster->focusWidget() : venster;
        if (i > 0 && eis(nu))
            return nu;
        if (i == 0 && eis(nu) && nu->hasFocus())
            return nu;
        langs.append(nu->accessibleName());
        QTest::keyClick(nu, Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    langs.removeDuplicates();
    mis(u"Tab does not reach: %1 (came past: %2)"_qs.arg(wat, langs.join(u" | "_qs)));
    return nullptr;
}

bool Hand::kiesInLijst(QComboBox *lijst, const QString &waarde)
{
    int doel = lijst->findText(waarde);
    if (doel < 0)
        doel = lijst->findData(waarde);
    if (doel < 0)
        return mis(u"no such choice: "_qs + waarde);
    if (m_wijze == Werkwijze::Muis) {
        QAbstractItemView *keuzen = lijst->view();
        const QModelIndex plek = lijst->model()->index(doel, lijst->modelColumn(), lijst->rootModelIndex());
        // A click right after the list opened can be taken for the one that opened it: then one clicks again.
        static_cast<void>(QTest::qWaitFor([&] {
            if (lijst->currentIndex() == doel)
                return true;
            if (!keuzen->isVisible()) {
                QTest::mouseClick(lijst, Qt::LeftButton);
                QCoreApplication::processEvents();
            }
            keuzen->scrollTo(plek);
            QTest::mouseMove(keuzen->viewport(), keuzen->visualRect(plek).center());
            QTest::mouseClick(keuzen->viewport(), Qt::LeftButton, {}, keuzen->visualRect(plek).center());
            return lijst->currentIndex() == doel;
        }, 3000));
    } else {
        while (lijst->currentIndex() < doel)
            QTest::keyClick(lijst, Qt::Key_Down);
        while (lijst->currentIndex() > doel)
            QTest::keyClick(lijst, Qt::Key_Up);
    }
    QCoreApplication::processEvents();
    return lijst->currentIndex() == doel || mis(u"was not chosen: "_qs + waarde);
}

bool Hand::kiesRondje(QWidget *eerste, const QString &label, const QString &waarde)
{
    const QString naam = u"%1: %2"_qs.arg(label, waarde);
    if (m_wijze == Werkwijze::Muis) {
        for (QRadioButton *r : eerste->parentWidget()->findChildren<QRadioButton *>()) {
            if (r->accessibleName() != naam)
                continue;
            scrolNaar(r);
            QTest::mouseClick(r, Qt::LeftButton, {}, QPoint(8, r->height() / 2));
            return r->isChecked() || mis(u"was not chosen: "_qs + naam);
        }
        return mis(u"no such choice: "_qs + naam);
    }
    QTest::keyClick(eerste, Qt::Key_Space);
    // They stand in a row or below each other; an arrow that leads nowhere leaves the keyboard where it is.
    const auto stap = [this](Qt::Key neer, Qt::Key opzij) {
        QWidget *was = boven()->focusWidget();
        QTest::keyClick(was, neer);
        if (was == boven()->focusWidget())
            QTest::keyClick(was, opzij);
        return was != boven()->focusWidget();
    };
    // The keyboard comes to the one that is chosen, which can be the last: to the first, and on from there.
    for (int i = 0; i < 12 && stap(Qt::Key_Up, Qt::Key_Left); ++i) {
    }
    for (int i = 0; i < 12; ++i) {
        QWidget *nu = boven()->focusWidget();
        if (nu->accessibleName() == naam) {
            QTest::keyClick(nu, Qt::Key_Space);
            return static_cast<QRadioButton *>(nu)->isChecked() || mis(u"was not chosen: "_qs + naam);
        }
        stap(Qt::Key_Down, Qt::Key_Right);
    }
    return mis(u"no such choice: "_qs + naam);
}

bool Hand::vul(const QString &label, const QString &waarde)
{
    const QString begin = label + u": ";
    QWidget *veld = naar(
        [&](QWidget *w) {
            const QString naam = w->accessibleName();
            return naam == label || (naam.startsWith(begin) && (qobject_cast<QRadioButton *>(w) || qobject_cast<QCheckBox *>(w)));
        },
        label);
    if (!veld)
        return false;
    if (qobject_cast<QRadioButton *>(veld))
        return kiesRondje(veld, label, waarde);
    return zet(veld, waarde);
}

bool Hand::zet(QWidget *veld, const QString &waarde)
{
    if (auto *lijst = qobject_cast<QComboBox *>(veld))
        return kiesInLijst(lijst, waarde);
    if (auto *doos = qobject_cast<QCheckBox *>(veld))
        return vink(doos->accessibleName(), {}, waarde == u"Ja");
    if (m_wijze == Werkwijze::Muis)
        QTest::mouseClick(veld, Qt::LeftButton);
    QWidget *doel = veld;
    if (auto *tekst = qobject_cast<QPlainTextEdit *>(veld)) {
        if (m_wijze == Werkwijze::Muis)
            QTest::mouseClick(tekst->viewport(), Qt::LeftButton);
        typ(doel, waarde);
        return tekst->toPlainText() == waarde || mis(u"does not take: "_qs + waarde);
    }
    typ(doel, waarde);
    QCoreApplication::processEvents();
    return true;
}

bool Hand::vulVelden(const std::vector<VeldInfo> &velden, const QJsonObject &waarden)
{
    for (const VeldInfo &info : velden) {
        if (!waarden.contains(info.naam))
            continue;
        const QJsonValue waarde = waarden.value(info.naam);
        const bool gelukt = info.soort == VeldSoort::Object ? vulVelden(info.deel, waarde.toObject()) : vul(info.label, inWoordenVan(info, waarde));
        if (!gelukt)
            return false;
    }
    return true;
}

bool Hand::druk(const QString &naam)
{
    QWidget *knop = naar([&](QWidget *w) { return qobject_cast<QAbstractButton *>(w) && heet(w, naam); }, naam);
    if (!knop)
        return false;
    if (m_wijze == Werkwijze::Muis)
        QTest::mouseClick(knop, Qt::LeftButton);
    else
        QTest::keyClick(knop, Qt::Key_Space);
    QCoreApplication::processEvents();
    return true;
}

bool Hand::kiesUitMenu(const QString &knop, const QString &regel)
{
    bool gekozen = false;
    // The menu runs an event loop of its own while it is open; what is chosen in it is chosen from there.
    QTimer kiezer;
    QObject::connect(&kiezer, &QTimer::timeout, &kiezer, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        kiezer.stop();
        for (QAction *a : menu->actions()) {
            if (!gekozen && a->isVisible() && a->isEnabled() && a->text().remove(u'&').startsWith(regel)) {
                gekozen = true;
                QTest::mouseMove(menu, menu->actionGeometry(a).center());
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(a).center());
            }
        }
        if (!gekozen)
            menu->close();
    });
    kiezer.start(0);
    if (!druk(knop))
        return false;
    const bool geopend = QTest::qWaitFor([&kiezer] { return !kiezer.isActive(); }, 5000);
    QCoreApplication::processEvents();
    return (geopend && gekozen) || mis(u"not in the menu: "_qs + regel);
}

bool Hand::vink(const QString &begin, const QString &einde, bool aan)
{
    auto *doos = qobject_cast<QCheckBox *>(naar(
        [&](QWidget *w) { return qobject_cast<QCheckBox *>(w) && w->accessibleName().startsWith(begin) && w->accessibleName().endsWith(einde); }, begin + einde));
    if (!doos)
        return false;
    if (doos->isChecked() == aan)
        return true;
    if (m_wijze == Werkwijze::Muis)
        QTest::mouseClick(doos, Qt::LeftButton, {}, QPoint(8, doos->height() / 2));
    else
        QTest::keyClick(doos, Qt::Key_Space);
    return doos->isChecked() == aan || mis(u"was not ticked: "_qs + begin + einde);
}

bool Hand::tab(const QString &opschrift)
{
    auto *balk = qobject_cast<QTabBar *>(naar([](QWidget *w) { return qobject_cast<QTabBar *>(w) != nullptr; }, opschrift));
    for (int i = 0; balk && i < balk->count(); ++i) {
        if (!balk->tabText(i).startsWith(opschrift))
            continue;
        if (m_wijze == Werkwijze::Muis) {
            QTest::mouseClick(balk, Qt::LeftButton, {}, balk->tabRect(i).center());
        } else {
            while (balk->currentIndex() < i)
                QTest::keyClick(balk, Qt::Key_Right);
            while (balk->currentIndex() > i)
                QTest::keyClick(balk, Qt::Key_Left);
        }
        QCoreApplication::processEvents();
        return true;
    }
    return mis(u"no such tab: "_qs + opschrift);
}

bool Hand::openRij(const QString &lijst, const QString &tekst)
{
    auto *tabel = qobject_cast<QTableView *>(naar([&](QWidget *w) { return qobject_cast<QTableView *>(w) && w->accessibleName() == lijst; }, lijst));
    if (!tabel)
        return false;
    for (int rij = 0; rij < tabel->model()->rowCount(); ++rij) {
        if (tabel->model()->index(rij, 0).data().toString() != tekst)
            continue;
        const QModelIndex plek = tabel->model()->index(rij, 0);
        if (m_wijze == Werkwijze::Muis) {
            tabel->scrollTo(plek);
            QTest::mouseClick(tabel->viewport(), Qt::LeftButton, {}, tabel->visualRect(plek).center());
            QTest::mouseDClick(tabel->viewport(), Qt::LeftButton, {}, tabel->visualRect(plek).center());
        } else {
            QTest::keyClick(tabel, Qt::Key_Home, Qt::ControlModifier);
            while (tabel->currentIndex().row() < rij)
                QTest::keyClick(tabel, Qt::Key_Down);
            QTest::keyClick(tabel, Qt::Key_Return);
        }
        QCoreApplication::processEvents();
        return true;
    }
    return mis(u"not in the list: "_qs + tekst);
}

bool Hand::ga(const QString &onderwerp)
{
    QList<Navigatieknop *> knoppen;
    for (Navigatieknop *knop : boven()->findChildren<Navigatieknop *>()) {
        if (knop->isVisible())
            knoppen.append(knop);
    }
    std::sort(knoppen.begin(), knoppen.end(), [](const Navigatieknop *a, const Navigatieknop *b) { return a->y() < b->y(); });
    for (int i = 0; i < knoppen.size(); ++i) {
        if (knoppen.at(i)->text() != onderwerp)
            continue;
        if (m_wijze == Werkwijze::Muis)
            QTest::mouseClick(knoppen.at(i), Qt::LeftButton);
        else
            toets(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        QCoreApplication::processEvents();
        return true;
    }
    return mis(u"not in the navigation: "_qs + onderwerp);
}

void Hand::toets(const QKeySequence &reeks)
{
    QWidget *venster = boven();
    QTest::keySequence(venster->focusWidget() ? venster->focusWidget() : venster, reeks);
    QCoreApplication::processEvents();
}

} // namespace weegkamer::tour
