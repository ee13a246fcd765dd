// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/aanmeldingpagina.h"

#include "core/aanmelding/aanmeldingpapier.h"
#include "core/aanmelding/melding.h"
#include "core/aanmelding/ontvangstbevestiging.h"
#include "core/aanmelding/quarantaine.h"
#include "core/aanmelding/spoed.h"
#include "core/casus/casusbeeld.h"
#include "core/kamer/kamer.h"
#include "core/weging/vragen.h"
#include "ui/aanmelding/aanmeldingsecties.h"
#include "ui/aanmelding/koppelen.h"
#include "ui/aanmelding/meldaandialoog.h"
#include "ui/aanmelding/meldingpagina.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/fasebalk.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/personen/persoonvak.h"
#include "ui/uitwisseling/afdrukvenster.h"

#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>

namespace weegkamer
{
namespace
{
Fasestap stapVan(Fase fase)
{
    switch (fase) {
    case Fase::Melding:
        return Fasestap::Melding;
    case Fase::Aanmelding:
        return Fasestap::Aanmelding;
    case Fase::Weging:
        return Fasestap::Weging;
    case Fase::Casus:
        return Fasestap::Casus;
    case Fase::Afgeschermd:
    case Fase::TeVernietigen:
        return Fasestap::Afgeschermd;
    }
    Q_UNREACHABLE();
}

/// Where it stands now, in one sentence.
QString standInWoorden(const Aanmeldingbeeld &beeld, QDate vandaag)
{
    if (beeld.ingetrokkenOp.isValid())
        return Aanmeldingpagina::tr("Ingetrokken op %1: %2").arg(datumInWoorden(beeld.ingetrokkenOp, vandaag), beeld.intrekReden);
    if (beeld.ingediendOp.isValid())
        return Aanmeldingpagina::tr("Getoetst en ingediend bij de weegploeg op %1").arg(datumInWoorden(beeld.ingediendOp, vandaag));
    if (beeld.ontbreekt.isEmpty())
        return Aanmeldingpagina::tr("Alle feiten zijn getoetst. U kunt indienen.");
    return Aanmeldingpagina::tr("In voorbereiding sinds %1").arg(datumInWoorden(beeld.ontvangenOp, vandaag));
}

/// What an old file said, to draw the aanmelding up from.
void voegOudDossierToe(QVBoxLayout *kolom, const OudDossier &oud)
{
    kolom->addWidget(maakTussenkop(Aanmeldingpagina::tr("Uit het oude bestand"), kolom->parentWidget()));
    kolom->addWidget(maakAlinea(oud.inhoud, kolom->parentWidget()));
    kolom->addSpacing(maat::tussen);
    voegWaardeToe(kolom, Aanmeldingpagina::tr("Naam"), QStringList{oud.voornamen, oud.voorvoegsel, oud.naam}.join(u' ').simplified());
    voegWaardeToe(kolom, Aanmeldingpagina::tr("Andere namen"), oud.andereNamen.left(500));
    voegWaardeToe(kolom, Aanmeldingpagina::tr("Geboren"), geboortedatumInWoorden(oud.geboortedatum));
    voegWaardeToe(kolom, Aanmeldingpagina::tr("Oud kenmerk"), oud.kenmerk);
    voegWaardeToe(kolom, Aanmeldingpagina::tr("Bron"), oud.bron);
    voegWaardeToe(kolom, Aanmeldingpagina::tr("Nog nodig omdat"), oud.reden);
    kolom->addSpacing(maat::tussen);
    kolom->addWidget(maakAlinea(Aanmeldingpagina::tr("Neem over wat nu nodig is. De rest van het oude dossier verdwijnt zodra de aanmelding er staat. Elk feit krijgt een grond en een toets, "
                                                     "zoals altijd."),
                                kolom->parentWidget(), true));
}

QJsonObject zoalsHijIs(const Aanmeldingbeeld &beeld)
{
    WijzigAanmelding nu;
    nu.aanmelder = beeld.aanmelder;
    nu.aanmelderPersoon = beeld.aanmelderPersoon;
    nu.ontvangenOp = beeld.ontvangenOp;
    nu.ontvanger = beeld.ontvanger;
    nu.kanaal = beeld.kanaal;
    nu.zvh = beeld.zvh;
    nu.gedraging = beeld.gedraging;
    return naarJson(nu);
}
} // namespace

Aanmeldingpagina::Aanmeldingpagina(Omgeving &omgeving, DossierId dossier, QWidget *ouder)
    : Kamerpagina(omgeving, ouder), m_dossier(dossier), m_hoofd(new Dossierhoofd(omgeving, this)), m_rol(new QScrollArea(this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::sectie);
    kolom->addWidget(m_hoofd);
    kolom->addWidget(m_rol, 1);
    m_rol->setWidgetResizable(true);
    m_rol->setAccessibleName(tr("Aanmelding"));
    ververs();
}

/// The first action, or else what there is to read.
QWidget *Aanmeldingpagina::beginpunt() const
{
    QWidget *eerste = eersteStop(m_hoofd);
    return eerste ? eerste : m_rol;
}

void Aanmeldingpagina::nieuw()
{
    if (auto *knop = findChild<Actieknop *>(u"aanmelding.voeg-feit-toe"_qs))
        knop->click();
}

QString Aanmeldingpagina::titel() const
{
    return m_nummer.isEmpty() ? tr("Aanmelding") : tr("Aanmelding %1").arg(m_nummer);
}

void Aanmeldingpagina::ververs()
{
    const int plek = m_rol->verticalScrollBar()->value();
    const QWidget *focus = focusWidget();
    const QString focusnaam = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    m_hoofd->wisActies();
    if (const auto beeld = kamer().vraag(ToonAanmelding{m_dossier}))
        toonAanmelding(*beeld);
    else
        toonZonder(beeld.error());
    // The old content may be in the middle of a signal; the new one is laid out as a whole.
    if (QWidget *oud = m_rol->takeWidget())
        oud->deleteLater();
    m_rol->setWidget(m_inhoud);
    m_hoofd->ordenFocus();
    QCoreApplication::sendPostedEvents(m_rol->viewport(), QEvent::LayoutRequest);
    m_rol->verticalScrollBar()->setValue(plek);
    if (auto *weer = focusnaam.isEmpty() ? nullptr : findChild<QWidget *>(focusnaam))
        weer->setFocus(Qt::OtherFocusReason);
}

void Aanmeldingpagina::zetHoofd(const QString &wie, Fasestap stap, const QString &stand)
{
    m_hoofd->zetTitel(titel());
    m_hoofd->zetNaam(wie);
    m_hoofd->zetStap(stap);
    m_hoofd->zetStand(stand);
}

std::optional<Uitkomst<Papier>> Aanmeldingpagina::papier()
{
    return kamer().vraag(AanmeldingPapier{m_dossier}).map([this](Stuk stuk) {
        return Papier{std::move(stuk), Uitvoersoort::Aanmelding, m_dossier, {}};
    });
}

QVBoxLayout *Aanmeldingpagina::nieuweInhoud()
{
    m_inhoud = new QWidget;
    return maakKolom(m_inhoud);
}

void Aanmeldingpagina::toonAanmelding(const Aanmeldingbeeld &beeld)
{
    const QDate vandaag = kamer().vandaag();
    m_nummer = beeld.nummer;
    zetHoofd(beeld.betrokkeneNaam, stapVan(beeld.fase), standInWoorden(beeld, vandaag));
    toonActies(beeld);
    QVBoxLayout *kolom = nieuweInhoud();
    voegSpoedToe(kolom, beeld);
    voegOntbrekendToe(kolom, beeld);
    voegWenkenToe(kolom, beeld);
    if (std::any_of(beeld.wenken.cbegin(), beeld.wenken.cend(), [](const Wenk &w) { return w.regel == u"K19"; }))
        voegBevestigingToe(kolom);
    voegPersoonToe(omgeving(), kolom, beeld.dossier);
    voegGedragingToe(kolom, beeld, vandaag);
    voegFeitenToe(omgeving(), kolom, beeld);
    voegKoppelingenToe(omgeving(), kolom, beeld);
    kolom->addStretch();
}

void Aanmeldingpagina::voegBevestigingToe(QVBoxLayout *kolom)
{
    // Who stands in for the receiver reads that it waits, and does not see the melding.
    const LegBevestigingVast vandaag{m_dossier, kamer().vandaag(), Bevestigwijze::Brief};
    if (const Gelukt mag = kamer().mag(QLatin1String(LegBevestigingVast::kop.naam), naarJson(vandaag)); !mag && mag.error().soort != FoutSoort::Invoer)
        return;
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    kolom->addLayout(rij);
    auto *toon = new QPushButton(tr("Bekijk de brief…"), kolom->parentWidget());
    toon->setObjectName(u"ontvangstbevestiging"_qs);
    toon->setAutoDefault(false);
    rij->addWidget(toon);
    connect(toon, &QPushButton::clicked, this, [this] {
        const auto stuk = kamer().vraag(VraagOntvangstbevestiging{m_dossier});
        if (!stuk)
            omgeving().meldFout(stuk.error());
        else
            (new Afdrukvenster(omgeving(), Papier{*stuk, Uitvoersoort::Ontvangstbevestiging, m_dossier, {}}, this))->open();
    });
    Handelingvraag vraag = dossiervraag("aanmelding.leg-ontvangstbevestiging-vast", m_dossier);
    vraag.begin = {{u"verstuurd-op"_qs, kamer().vandaag().toString(Qt::ISODate)}};
    vraag.knop = tr("Leg vast dat zij is verstuurd");
    voegActieToe(omgeving(), rij, vraag, tr("De ontvangstbevestiging is verstuurd."));
    rij->addStretch();
}

void Aanmeldingpagina::toonActies(const Aanmeldingbeeld &beeld)
{
    const Rol rol = kamer().wie().rol;
    if (beeld.ingetrokkenOp.isValid()) {
        if (NeemKennisVanIntrekking::kop.rollen.bevat(rol))
            voegActieToe(omgeving(), m_hoofd->acties(), dossiervraag("aanmelding.neem-kennis-van-intrekking", m_dossier),
                         tr("U hebt gelezen dat aanmelding %1 is ingetrokken."));
        return;
    }
    if (beeld.fase == Fase::Aanmelding) {
        Handelingvraag vraag = dossiervraag("aanmelding.dien-in", m_dossier);
        vraag.uitleg = tr("De aanmelding komt op de agenda van burgemeester, politie en Openbaar Ministerie. Daarna verandert u haar niet meer.");
        maakHoofdknop(voegActieToe(omgeving(), m_hoofd->acties(), vraag, tr("Aanmelding %1 ligt bij de weegploeg.")));
    } else if (beeld.fase == Fase::Weging && ToonWeging::kop.rollen.bevat(rol)) {
        voegDoorgangToe(tr("Naar de weging"), u"weging"_qs);
    } else if (beeld.fase == Fase::Casus && ToonCasus::kop.rollen.bevat(rol)) {
        voegDoorgangToe(tr("Naar de casus"), u"casussen"_qs);
    }
    for (const Paginaactie &actie : meeracties(beeld))
        m_hoofd->voegMeerToe(actie);
}

void Aanmeldingpagina::voegDoorgangToe(const QString &tekst, const QString &onderwerp)
{
    auto *knop = new Actieknop(tekst, this);
    maakHoofdknop(knop);
    connect(knop, &Actieknop::gekozen, this, [this, onderwerp] { omgeving().ga({onderwerp, m_dossier}); });
    m_hoofd->acties()->addWidget(knop);
}

QList<Paginaactie> Aanmeldingpagina::meeracties(const Aanmeldingbeeld &beeld)
{
    Handelingvraag wijzig = dossiervraag("aanmelding.wijzig", m_dossier);
    wijzig.begin = zoalsHijIs(beeld);
    wijzig.opties.insert(u"aanmelder"_qs, aanmelderkeuzes(kamer()));
    Handelingvraag trekIn = dossiervraag("aanmelding.trek-in", m_dossier);
    trekIn.uitleg = tr("Trekt de aanmelder de aanmelding in, dan lezen de drie leden van de weegploeg dat, en worden de gegevens vernietigd. "
                       "Dit kunt u niet ongedaan maken.");
    trekIn.bevestiging = beeld.nummer;
    const auto weg = [&om = omgeving(), nummer = beeld.nummer](const Gedaan &) {
        om.terug();
        om.meldGoed(tr("Aanmelding %1 is ingetrokken. De gegevens wachten op vernietiging.").arg(nummer));
    };
    const auto koppel = [this, beeld] { vraagKoppel(omgeving(), beeld, window()); };
    Handelingvraag spoed = dossiervraag(beeld.spoedSinds.isValid() ? "aanmelding.hef-spoed-op" : "aanmelding.merk-als-spoed", m_dossier);
    spoed.uitleg = beeld.spoedSinds.isValid() ? tr("De aanmelding gaat weer mee in het gewone overleg.")
                                              : tr("%1\n\nDe drie oordelen dan vandaag, per telefoon mag. Zij bevestigen dat binnen twee werkdagen op papier.").arg(acuutGevaar());
    return {{wijzig, tr("Aanmelding %1 is gewijzigd."), {}, {}, {}},
            {spoed, beeld.spoedSinds.isValid() ? tr("Aanmelding %1 is geen spoed meer.") : tr("Aanmelding %1 is spoed. Bel de drie."), {}, {}, {}},
            {dossiervraag("personen.koppel", m_dossier), {}, {}, {}, koppel},
            {trekIn, tr("Aanmelding %1 is ingetrokken."), {}, weg, {}}};
}

void Aanmeldingpagina::toonZonder(const Fout &fout)
{
    // The list knows what is in the phase aanmelding without an aanmelding: the one that stands right after the next number.
    const auto lijst = kamer().vraag(VraagAanmeldingen{Fase::Aanmelding, QString::number(m_dossier.waarde() + 1), 1});
    if (lijst && !lijst->rijen.isEmpty() && lijst->rijen.constFirst().dossier == m_dossier) {
        m_nummer = lijst->rijen.constFirst().nummer;
        toonNogOpTeStellen();
        return;
    }
    zetHoofd({}, Fasestap::Aanmelding, {});
    QVBoxLayout *kolom = nieuweInhoud();
    kolom->addWidget(maakAlinea(fout.uitleg, kolom->parentWidget()));
    kolom->addStretch();
}

void Aanmeldingpagina::toonNogOpTeStellen()
{
    zetHoofd({}, Fasestap::Aanmelding, tr("Beoordeeld. Stel nu de aanmelding op."));
    auto *knop = new Actieknop(tr("Meld aan…"), this);
    knop->setObjectName(u"aanmelding.meld-aan"_qs);
    maakHoofdknop(knop);
    werkKnopBij(kamer(), knop, knop->objectName(), {{u"dossier"_qs, m_dossier.tekst()}});
    connect(knop, &Actieknop::gekozen, this, [this] { vraagMeldAanUitMelding(omgeving(), m_dossier, window()); });
    m_hoofd->acties()->addWidget(knop);
    m_hoofd->acties()->addWidget(knop->maakWaaromKnop(this));
    QVBoxLayout *kolom = nieuweInhoud();
    QWidget *ouder = kolom->parentWidget();
    bool leesbaar = false;
    if (ToonMelding::kop.rollen.bevat(kamer().wie().rol)) {
        if (const auto melding = kamer().vraag(ToonMelding{m_dossier})) {
            voegMeldingtekstToe(kolom, *melding, kamer().vandaag());
            leesbaar = true;
        }
    }
    if (!leesbaar && ToonOudDossier::kop.rollen.bevat(kamer().wie().rol)) {
        if (const auto oud = kamer().vraag(ToonOudDossier{m_dossier})) {
            voegOudDossierToe(kolom, *oud);
            leesbaar = true;
        }
    }
    if (!leesbaar)
        kolom->addWidget(maakAlinea(tr("Wat is gemeld ziet alleen wie de melding ontving. Wie dat is, stelt de aanmelding op."), ouder));
    kolom->addStretch();
}

} // namespace weegkamer
