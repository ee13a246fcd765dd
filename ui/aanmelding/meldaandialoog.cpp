// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/meldaandialoog.h"

#include "core/aanmelding/aanmelding.h"
#include "core/aanmelding/melding.h"
#include "core/aanmelding/quarantaine.h"
#include "core/kamer/kamer.h"
#include "core/personen/deelnemer.h"
#include "core/personen/soortvelden.h"
#include "ui/aanmelding/kandidatenvak.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/conceptregel.h"
#include "ui/bouwstenen/dialoogmaat.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/huisstijl.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QScrollBar>

namespace weegkamer
{
namespace
{
constexpr QSize grootte{1120, 680};
constexpr int naastElkaarTekens = 116; ///< below this width the candidates stand above the form
constexpr int vakTekens = 40;          ///< of the candidates at least: beside the form they have all that it leaves
constexpr int formulierRek = 3;
constexpr int vakRek = 2;
constexpr int vakHoogste = 220;
constexpr int conceptNa = 800; // milliseconds, as in a form

QScrollArea *schuifbaar(QWidget *inhoud, const QString &naam, QWidget *ouder)
{
    auto *rol = new QScrollArea(ouder);
    rol->setWidgetResizable(true);
    rol->setFrameShape(QFrame::NoFrame);
    rol->setFocusPolicy(Qt::NoFocus);
    rol->setAccessibleName(naam);
    rol->setWidget(inhoud);
    return rol;
}
} // namespace

Keuzelijst aanmelderkeuzes(Kamer &kamer)
{
    Keuzelijst keuzes;
    if (const auto lijst = kamer.vraag(VraagDeelnemers{})) {
        for (const Deelnemerregel &d : lijst->rijen)
            keuzes.append({d.deelnemer.tekst(), d.naam});
    }
    return keuzes;
}

Meldaandialoog::Meldaandialoog(Omgeving &omgeving, const Meldaanvraag &vraag, QWidget *ouder)
    : QDialog(ouder), m_omgeving(omgeving), m_vraag(vraag)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Meld aan"));
    new Dialoogmaat(this);
    bouw();
    laadConcept();
    m_formulier->gaNaarEerste();
    vergelijk();
    connect(m_formulier, &Formulier::conceptKlaar, this, &Meldaandialoog::bewaarConcept);
    m_keuzeklok.setSingleShot(true);
    m_keuzeklok.setInterval(conceptNa);
    connect(m_kandidaten, &Kandidatenvak::gewijzigd, &m_keuzeklok, [this] {
        if (!m_keuzeklok.isActive())
            m_keuzeklok.start();
    });
    connect(&m_keuzeklok, &QTimer::timeout, this, &Meldaandialoog::bewaarConcept);
    // A field is left: what it says is complete, and a search in the log says something. Bound to the clock, which goes before the widget
    // does: a dialog that goes with the keyboard in it loses it when only the widget is left.
    connect(qApp, &QApplication::focusChanged, &m_keuzeklok, [this](QWidget *oud, QWidget *) {
        if (oud && m_formulier->isAncestorOf(oud))
            vergelijk();
    });
}

void Meldaandialoog::bouw()
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::rondom, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    auto *kop = new QLabel(tr("Meld aan"), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    m_midden = new QBoxLayout(QBoxLayout::LeftToRight);
    m_midden->setSpacing(maat::sectie);
    m_midden->addWidget(bouwFormulier(), formulierRek);
    m_kandidaten = new Kandidatenvak(m_omgeving, m_vraag.dossier);
    auto *vakrol = schuifbaar(m_kandidaten, tr("Wie al bekend is"), this);
    vakrol->setObjectName(u"vakrol"_qs);
    m_kandidaten->installEventFilter(this);
    m_midden->addWidget(vakrol, vakRek);
    kolom->addLayout(m_midden, 1);
    auto *knoppen = new QDialogButtonBox(this);
    auto *doeknop = knoppen->addButton(tr("Meld aan"), QDialogButtonBox::AcceptRole);
    doeknop->setObjectName(u"doe"_qs);
    doeknop->setDefault(true);
    maakHoofdknop(doeknop);
    knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(knoppen, &QDialogButtonBox::accepted, this, &Meldaandialoog::doe);
    connect(knoppen, &QDialogButtonBox::rejected, this, &Meldaandialoog::reject);
    kolom->addWidget(knoppen);
    resize(grootte);
}

QWidget *Meldaandialoog::bouwFormulier()
{
    auto *blad = new QWidget(this);
    auto *kolom = new QVBoxLayout(blad);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    m_concept = new Conceptregel(blad);
    kolom->addWidget(m_concept);
    connect(m_concept, &Conceptregel::opnieuwGekozen, this, &Meldaandialoog::beginOpnieuw);
    connect(m_concept, &Conceptregel::terugGekozen, this, [this] {
        zet(m_weggelegd);
        bewaarConcept();
    });
    m_formulier = new Formulier(veldInfos<MeldAan>());
    m_formulier->zetVeldtoets(dagvraag(m_omgeving, u"aanmelding.meld-aan"_qs));
    m_formulier->zetVoorwaarden(voorwaarden(u"aanmelding.meld-aan"_qs));
    kolom->addWidget(m_formulier, 1);
    m_formulier->zetOpties(u"aanmelder"_qs, aanmelderkeuzes(m_omgeving.kamer()));
    QStringList verborgen = Kandidatenvak::veldnamen();
    verborgen.append(u"dossier"_qs);
    if (m_vraag.dossier.isGeldig()) {
        m_formulier->zetVast(u"dossier"_qs, m_vraag.dossier.tekst());
        m_formulier->zetVast(u"kanaal"_qs, m_vraag.begin.value(u"kanaal").toString(tekst(Kanaal::Melding)));
        verborgen.append(u"zvh"_qs);
    }
    m_formulier->verberg(verborgen);
    m_formulier->zetZonderZin([](const QJsonObject &velden) { return veldenZonderZin(QLatin1String(MeldAan::kop.naam), velden); });
    auto *rol = schuifbaar(blad, tr("Formulier"), this);
    rol->setObjectName(u"formulierrol"_qs);
    return rol;
}

void Meldaandialoog::resizeEvent(QResizeEvent *gebeurtenis)
{
    QDialog::resizeEvent(gebeurtenis);
    schik();
}

bool Meldaandialoog::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    if (object == m_kandidaten && gebeurtenis->type() == QEvent::LayoutRequest)
        schik();
    return QDialog::eventFilter(object, gebeurtenis);
}

void Meldaandialoog::schik()
{
    const bool naast = width() >= tekenbreedte(this, naastElkaarTekens);
    auto *vakrol = findChild<QScrollArea *>(u"vakrol"_qs);
    m_midden->setDirection(naast ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    // The form is no wider than a line of prose and its scroll bar, so that the bar stands beside it and not in the middle of nothing.
    auto *formulierrol = findChild<QScrollArea *>(u"formulierrol"_qs);
    const int proza = tekenbreedte(this, maat::prozaTekens) + 2 * maat::rondom + formulierrol->verticalScrollBar()->sizeHint().width();
    formulierrol->setMaximumWidth(naast ? proza : QWIDGETSIZE_MAX);
    vakrol->setMinimumWidth(naast ? tekenbreedte(this, vakTekens) : 0);
    // Above the form it takes what it has to say, and no more.
    const int nodig = m_kandidaten->layout()->totalHeightForWidth(naast ? vakrol->width() : width() - 2 * maat::sectie);
    vakrol->setMinimumHeight(naast ? 0 : std::min(nodig, vakHoogste));
    vakrol->setMaximumHeight(naast ? QWIDGETSIZE_MAX : std::min(nodig, vakHoogste));
}

void Meldaandialoog::laadConcept()
{
    const auto concept_ = m_omgeving.kamer().leesConcept(u"aanmelding.meld-aan"_qs, m_vraag.dossier);
    const bool eerder = concept_ && *concept_;
    m_kandidaten->zetKeuze(eerder ? **concept_ : m_vraag.begin);
    m_formulier->zetWaarde(eerder ? **concept_ : m_vraag.begin);
    if (eerder)
        m_concept->toonConcept();
}

void Meldaandialoog::beginOpnieuw()
{
    m_weggelegd = waarde();
    m_formulier->wisFouten();
    zet(m_vraag.begin);
    if (const Gelukt weg = m_omgeving.kamer().gooiConceptWeg(u"aanmelding.meld-aan"_qs, m_vraag.dossier); !weg)
        m_formulier->toonBoven(weg.error());
}

void Meldaandialoog::zet(const QJsonObject &velden)
{
    m_kandidaten->zetKeuze(velden);
    m_formulier->zetWaarde(velden);
    vergelijk();
    m_keuzeklok.stop(); // nothing was chosen by hand
}

void Meldaandialoog::bewaarConcept()
{
    if (const Gelukt bewaard = m_omgeving.kamer().bewaarConcept(u"aanmelding.meld-aan"_qs, m_vraag.dossier, waarde()); !bewaard) {
        m_onbewaard = true;
        m_formulier->toonBoven(bewaard.error());
    } else {
        m_onbewaard = false;
        m_gewaarschuwd = false;
    }
}

QJsonObject Meldaandialoog::waarde() const
{
    QJsonObject velden = m_formulier->waarde();
    for (const QString &naam : Kandidatenvak::veldnamen())
        velden.remove(naam);
    const QJsonObject keuze = m_kandidaten->keuze();
    for (auto it = keuze.begin(); it != keuze.end(); ++it)
        velden.insert(it.key(), it.value());
    return velden;
}

void Meldaandialoog::vergelijk()
{
    m_kandidaten->vergelijk(m_formulier->waarde().value(u"betrokkene").toObject());
}

void Meldaandialoog::reject()
{
    if (m_keuzeklok.isActive())
        bewaarConcept();
    m_formulier->leverConcept();
    if (m_onbewaard && !m_gewaarschuwd) {
        m_gewaarschuwd = true;
        m_formulier->toonBoven({.uitleg = tr("Wat u typte, kon niet worden bewaard. Sluit u nog een keer, dan is het weg.")});
        return;
    }
    QDialog::reject();
}

void Meldaandialoog::doe()
{
    vergelijk();
    m_formulier->wisFouten();
    const auto gedaan = m_omgeving.kamer().doe(u"aanmelding.meld-aan"_qs, waarde());
    if (!gedaan) {
        m_formulier->toonFouten(gedaan.error());
        m_kandidaten->toonFout(gedaan.error());
        return;
    }
    static_cast<void>(m_omgeving.kamer().gooiConceptWeg(u"aanmelding.meld-aan"_qs, m_vraag.dossier));
    Q_EMIT gelukt(*gedaan);
    QDialog::accept();
}

void vraagMeldAan(Omgeving &omgeving, const Meldaanvraag &vraag, QWidget *ouder)
{
    auto *dialoog = new Meldaandialoog(omgeving, vraag, ouder);
    const bool erAl = vraag.dossier.isGeldig();
    QObject::connect(dialoog, &Meldaandialoog::gelukt, ouder, [&omgeving, erAl](const Gedaan &gedaan) {
        omgeving.ververs();
        if (!erAl)
            omgeving.ga({u"aanmeldingen"_qs, DossierId(gedaan.id)});
        omgeving.meldGoed(Meldaandialoog::tr("Aanmelding %1 is opgesteld. Voeg de feiten toe en toets ze.").arg(gedaan.nummer));
    });
    dialoog->open();
}

void vraagMeldAanUitMelding(Omgeving &omgeving, DossierId dossier, QWidget *ouder)
{
    Meldaanvraag vraag;
    vraag.dossier = dossier;
    Kamer &kamer = omgeving.kamer();
    vraag.begin.insert(u"ontvangen-op"_qs, kamer.vandaag().toString(Qt::ISODate));
    if (ToonMelding::kop.rollen.bevat(kamer.wie().rol)) {
        if (const auto melding = kamer.vraag(ToonMelding{dossier})) {
            vraag.begin.insert(u"gedraging"_qs, melding->inhoud);
            vraag.begin.insert(u"ontvanger"_qs, tekst(Zetel::Burgemeester));
        }
    }
    if (ToonOudDossier::kop.rollen.bevat(kamer.wie().rol)) {
        if (const auto oud = kamer.vraag(ToonOudDossier{dossier})) {
            const Betrokkene wie{.naam = oud->naam, .voorvoegsel = oud->voorvoegsel, .voornamen = oud->voornamen, .geboortedatum = oud->geboortedatum, .bsn = oud->bsn,
                                 .gemeenteVerblijf = oud->gemeenteVerblijf};
            vraag.begin.insert(u"kanaal"_qs, tekst(Kanaal::OudBestand));
            vraag.begin.insert(u"betrokkene"_qs, naarJson(wie));
            vraag.begin.insert(u"gedraging"_qs, oud->inhoud);
            vraag.begin.insert(u"ontvanger"_qs, tekst(Zetel::Burgemeester));
        }
    }
    vraagMeldAan(omgeving, vraag, ouder);
}

} // namespace weegkamer
