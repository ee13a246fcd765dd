// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/onderdelen.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/waarom.h"

#include <QLocale>
#include <QTabWidget>

namespace weegkamer
{
namespace
{
constexpr int labelTekens = 30;
constexpr int kolomTekens = maat::prozaTekens + 4; // and the number of a fact
constexpr int langsteWoord = 24;

/// A word that fits on no line can be broken; every other text stays as it is.
QString breekbaar(const QString &tekst)
{
    QString uit;
    qsizetype woord = 0;
    for (const QChar c : tekst) {
        woord = c.isSpace() ? 0 : woord + 1;
        uit += c;
        if (woord >= langsteWoord && !c.isHighSurrogate()) {
            uit += QChar(0x200b);
            woord = 0;
        }
    }
    return uit;
}
} // namespace

Handelingvraag dossiervraag(const char *handeling, DossierId dossier)
{
    Handelingvraag vraag;
    vraag.handeling = QLatin1String(handeling);
    if (dossier.isGeldig())
        vraag.vast.insert(u"dossier"_qs, dossier.tekst());
    return vraag;
}

std::optional<Weigering> nuGeweigerd(Kamer &kamer, const QString &handeling, const QJsonObject &vast)
{
    const Gelukt mag = kamer.mag(handeling, vast);
    if (!mag && mag.error().weigering && mag.error().weigering->veld.isEmpty())
        return mag.error().weigering;
    return std::nullopt;
}

void werkKnopBij(Kamer &kamer, Actieknop *knop, const QString &handeling, const QJsonObject &vast)
{
    if (const auto weigering = nuGeweigerd(kamer, handeling, vast))
        knop->zetGeweigerd(*weigering);
    else
        knop->zetToegestaan();
}

QLabel *maakTussenkop(const QString &tekst, QWidget *ouder)
{
    auto *kop = new QLabel(tekst, ouder);
    kop->setTextFormat(Qt::PlainText);
    zetRol(kop, Tekstrol::Tussenkop);
    return kop;
}

QWidget *maakLijn(QWidget *ouder)
{
    auto *lijn = new QWidget(ouder);
    lijn->setFixedHeight(1);
    lijn->setAutoFillBackground(true);
    lijn->setBackgroundRole(QPalette::Midlight);
    return lijn;
}

QVBoxLayout *maakKolom(QWidget *inhoud)
{
    auto *blad = new QWidget(inhoud);
    blad->setMaximumWidth(tekenbreedte(inhoud, kolomTekens));
    auto *rij = new QHBoxLayout(inhoud);
    rij->setContentsMargins(0, 0, maat::tussen, 0);
    rij->addWidget(blad, 1000);
    rij->addStretch(1);
    auto *kolom = new QVBoxLayout(blad);
    kolom->setContentsMargins(0, 0, 0, maat::rondom);
    kolom->setSpacing(maat::tussen);
    return kolom;
}

QLabel *maakAlinea(const QString &tekst, QWidget *ouder, bool bijzaak)
{
    QLabel *alinea = maakProza(breekbaar(tekst), ouder);
    alinea->setAccessibleName(tekst);
    // The mouse selects; the keyboard has no need to stop at every paragraph.
    alinea->setFocusPolicy(Qt::NoFocus);
    if (bijzaak)
        zetRol(alinea, Tekstrol::Bijzaak);
    return alinea;
}

Actieknop *maakTekstactie(const QString &tekst, const QString &naam, QWidget *ouder)
{
    auto *knop = new Actieknop(tekst, ouder);
    knop->setAccessibleName(naam);
    maakTekstknop(knop);
    return knop;
}

QString geboortedatumInWoorden(const QString &datum)
{
    const QLocale nederlands(QLocale::Dutch, QLocale::Netherlands);
    if (const QDate dag = QDate::fromString(datum, Qt::ISODate); dag.isValid())
        return nederlands.toString(dag, u"d MMMM yyyy"_qs);
    if (const QDate maand = QDate::fromString(datum, u"yyyy-MM"_qs); maand.isValid())
        return nederlands.toString(maand, u"MMMM yyyy"_qs);
    return datum;
}

void voegWaardeToe(QVBoxLayout *kolom, const QString &label, const QString &waarde)
{
    if (waarde.isEmpty())
        return;
    QWidget *ouder = kolom->parentWidget();
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::rondom);
    auto *naam = new QLabel(label, ouder);
    naam->setTextFormat(Qt::PlainText);
    naam->setFixedWidth(tekenbreedte(ouder, labelTekens));
    zetRol(naam, Tekstrol::Bijzaak);
    auto *tekst = new QLabel(breekbaar(waarde), ouder);
    tekst->setTextFormat(Qt::PlainText);
    tekst->setWordWrap(true);
    tekst->setTextInteractionFlags(Qt::TextSelectableByMouse);
    tekst->setFocusPolicy(Qt::NoFocus);
    tekst->setAccessibleName(u"%1: %2"_qs.arg(label, waarde));
    rij->addWidget(naam, 0, Qt::AlignTop);
    rij->addWidget(tekst, 1);
    kolom->addLayout(rij);
}

/// Whether it is in sight below `onder`, or will be: what was made just now on a page in sight is shown by its layout a moment later.
static bool wordtGetoond(const QWidget *w, const QWidget *onder)
{
    for (; w && w != onder; w = w->parentWidget()) {
        if (w->isHidden() && w->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return false;
    }
    return true;
}

QWidget *eersteStop(QWidget *onder)
{
    for (QWidget *w = onder->nextInFocusChain(); w && w != onder; w = w->nextInFocusChain()) {
        const bool stopt = (w->focusPolicy() & Qt::TabFocus) && !w->focusProxy() && w->isEnabled();
        if (stopt && onder->isAncestorOf(w) && wordtGetoond(w, onder) && !qobject_cast<WaaromKnop *>(w))
            return w;
    }
    return nullptr;
}

void meetHuidigeTab(QTabWidget *tabs)
{
    const auto meet = [tabs] {
        for (int i = 0; i < tabs->count(); ++i) {
            const QSizePolicy::Policy eis = i == tabs->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            tabs->widget(i)->setSizePolicy(eis, eis);
        }
        tabs->updateGeometry();
    };
    QObject::connect(tabs, &QTabWidget::currentChanged, tabs, meet);
    meet();
}

QHBoxLayout *maakSectiekop(QVBoxLayout *kolom, const QString &tekst)
{
    kolom->addSpacing(maat::rondom);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::rondom);
    kolom->addLayout(rij);
    rij->addWidget(maakTussenkop(tekst, kolom->parentWidget()));
    rij->addStretch();
    return rij;
}

} // namespace weegkamer
