// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/meldingpagina.h"

#include "core/aanmelding/ontvangstbevestiging.h"
#include "core/kamer/kamer.h"
#include "core/recht/regels.h"
#include "ui/aanmelding/meldaandialoog.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/dossierhoofd.h"
#include "ui/bouwstenen/fasebalk.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/waarom.h"
#include "ui/uitwisseling/afdrukvenster.h"

#include <QPointer>
#include <QScrollArea>

namespace weegkamer
{
namespace
{
QString teWeinigHint()
{
    return Meldingpagina::tr("Weet u te weinig om te oordelen? Dan ligt aanmelden bij de hele weegploeg voor de hand: zij kan anderen "
                             "raadplegen. Wilt u dan toch niet aanmelden, schrijf waarom.");
}
} // namespace

void voegMeldingtekstToe(QVBoxLayout *kolom, const Meldingbeeld &melding, QDate vandaag)
{
    QWidget *ouder = kolom->parentWidget();
    kolom->addWidget(maakTussenkop(Meldingpagina::tr("Wat is gemeld"), ouder));
    kolom->addWidget(maakAlinea(melding.inhoud, ouder));
    kolom->addSpacing(maat::tussen);
    voegWaardeToe(kolom, Meldingpagina::tr("Ontvangen op"), datumInWoorden(melding.ontvangenOp, vandaag));
    voegWaardeToe(kolom, Meldingpagina::tr("Wie meldt"), melding.melder.isEmpty() ? Meldingpagina::tr("Niet bekend") : melding.melder);
    voegWaardeToe(kolom, Meldingpagina::tr("Bereikbaar via"), melding.melderContact);
    voegWaardeToe(kolom, Meldingpagina::tr("Verhouding tot betrokkene"), melding.relatie);
}

Meldingpagina::Meldingpagina(Omgeving &omgeving, DossierId dossier, QWidget *ouder)
    : Kamerpagina(omgeving, ouder), m_dossier(dossier), m_hoofd(new Dossierhoofd(omgeving, this)), m_rol(new QScrollArea(this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::sectie);
    kolom->addWidget(m_hoofd);
    kolom->addWidget(m_rol, 1);
    m_rol->setWidgetResizable(true);
    m_rol->setAccessibleName(tr("Melding"));
    ververs();
}

/// The first action, or else what there is to read.
QWidget *Meldingpagina::beginpunt() const
{
    QWidget *eerste = eersteStop(m_hoofd);
    return eerste ? eerste : m_rol;
}

QString Meldingpagina::titel() const
{
    return m_nummer.isEmpty() ? tr("Melding") : tr("Melding %1").arg(m_nummer);
}

void Meldingpagina::ververs()
{
    const auto beeld = kamer().vraag(ToonMelding{m_dossier});
    if (beeld)
        m_nummer = beeld->nummer;
    m_hoofd->zetTitel(titel());
    m_hoofd->zetStap(Fasestap::Melding);
    m_hoofd->zetStand(beeld ? tr("Ontvangen op %1. Alleen u ziet haar.").arg(datumInWoorden(beeld->ontvangenOp, kamer().vandaag())) : QString());
    m_hoofd->wisActies();
    if (beeld)
        toonActies();
    if (QWidget *oud = m_rol->takeWidget())
        oud->deleteLater();
    m_rol->setWidget(maakInhoud(beeld));
}

void Meldingpagina::toonActies()
{
    Handelingvraag vraag = dossiervraag("aanmelding.beoordeel-melding", m_dossier);
    // Judged already, and not aangemeld yet: what comes next stands on the page of the aanmelding.
    if (nuGeweigerd(kamer(), vraag.handeling, vraag.vast)) {
        auto *door = new Actieknop(tr("Naar de aanmelding"), this);
        connect(door, &Actieknop::gekozen, this, [this] { omgeving().ga({u"aanmeldingen"_qs, m_dossier}); });
        m_hoofd->acties()->addWidget(door);
        return;
    }
    auto *knop = new Actieknop(tr("Beoordeel de melding…"), this);
    knop->setObjectName(vraag.handeling);
    maakHoofdknop(knop);
    m_hoofd->acties()->addWidget(knop);
    vraag.uitleg = tr("%1 Stuur de ontvangstbevestiging eerst: meldt u niet aan, dan verdwijnt de melding meteen.").arg(teWeinigHint());
    connect(knop, &Actieknop::gekozen, this, [this, vraag] {
        vraagHandeling(omgeving(), vraag, window(), tr("De melding is beoordeeld."), [pagina = QPointer(this)](const Gedaan &) {
            if (pagina)
                pagina->naBeoordeling();
        });
    });
}

std::optional<Uitkomst<Papier>> Meldingpagina::papier()
{
    return kamer().vraag(VraagOntvangstbevestiging{m_dossier}).map([this](Stuk stuk) {
        return Papier{std::move(stuk), Uitvoersoort::Ontvangstbevestiging, m_dossier, {}};
    });
}

void Meldingpagina::voegBevestigingToe(QVBoxLayout *kolom, const Meldingbeeld &melding)
{
    QWidget *blad = kolom->parentWidget();
    const QDate vandaag = kamer().vandaag();
    kolom->addSpacing(maat::rondom);
    kolom->addWidget(maakTussenkop(tr("Ontvangstbevestiging"), blad));
    kolom->addWidget(maakAlinea(melding.bevestigdOp.isValid()
                                    ? tr("De melder kreeg haar op %1. Het blijft bij die ene: over het vervolg hoort de melder niets.").arg(datumInWoorden(melding.bevestigdOp, vandaag))
                                    : tr("De melder krijgt er één, en verder geen bericht. In de brief staat de dag waarop de melding binnenkwam, %1, en niets over wie het gaat.")
                                          .arg(datumInWoorden(melding.ontvangenOp, vandaag)),
                                blad));
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    kolom->addLayout(rij);
    if (!melding.bevestigdOp.isValid()) {
        auto *toon = new QPushButton(tr("Bekijk de brief…"), blad);
        toon->setObjectName(u"ontvangstbevestiging"_qs);
        toon->setAutoDefault(false);
        rij->addWidget(toon);
        connect(toon, &QPushButton::clicked, this, [this] { toonAfdruk(omgeving(), this); });
        Handelingvraag vraag = dossiervraag("aanmelding.leg-ontvangstbevestiging-vast", m_dossier);
        vraag.begin = {{u"verstuurd-op"_qs, vandaag.toString(Qt::ISODate)}};
        vraag.knop = tr("Leg vast dat zij is verstuurd");
        voegActieToe(omgeving(), rij, vraag, tr("De ontvangstbevestiging is verstuurd."));
    }
    auto *waarom = new WaaromKnop(blad);
    if (const Regel *regel = vindRegel(u"K19"))
        waarom->zet({.titel = tr("Waarom deze brief, en deze dag?"), .regel = regel->id, .artikel = regel->artikel,
                     .zinnen = {regel->uitlegNl, tr("De dag in de brief is die waarop de melding binnenkwam (%1), ook als u haar later opschreef.").arg(schrijfDatum(melding.ontvangenOp))},
                     .linktekst = {}, .link = {}},
                    tr("Ontvangstbevestiging"));
    rij->addWidget(waarom);
    rij->addStretch();
}

void Meldingpagina::naBeoordeling()
{
    const Gelukt verder = kamer().mag(u"aanmelding.meld-aan"_qs, dossiervraag("aanmelding.meld-aan", m_dossier).vast);
    if (!verder && verder.error().soort == FoutSoort::NietGevonden) {
        omgeving().terug();
        omgeving().meldGoed(tr("Melding %1 is beoordeeld en is uit de kamer verdwenen.").arg(m_nummer));
        return;
    }
    Omgeving &om = omgeving();
    QWidget *venster = window();
    om.ga({u"aanmeldingen"_qs, m_dossier});
    vraagMeldAanUitMelding(om, m_dossier, venster);
}

QWidget *Meldingpagina::maakInhoud(const Uitkomst<Meldingbeeld> &beeld)
{
    auto *inhoud = new QWidget;
    QVBoxLayout *kolom = maakKolom(inhoud);
    QWidget *blad = kolom->parentWidget();
    if (beeld) {
        voegMeldingtekstToe(kolom, *beeld, kamer().vandaag());
        voegBevestigingToe(kolom, *beeld);
        kolom->addSpacing(maat::rondom);
        kolom->addWidget(maakTussenkop(tr("Wat u ermee doet"), blad));
        kolom->addWidget(maakAlinea(tr("Alleen u ziet deze melding. U weegt of het gedrag of de situatie met radicalisering of terroristische "
                                       "activiteiten te maken kan hebben. U meldt aan bij de weegploeg, u meldt niet aan, of u stuurt de melding "
                                       "terug naar de melder. In de laatste twee gevallen verdwijnt zij meteen uit de kamer."),
                                    blad));
        kolom->addWidget(maakAlinea(teWeinigHint(), blad));
    } else {
        kolom->addWidget(maakAlinea(beeld.error().uitleg, blad));
    }
    kolom->addStretch();
    return inhoud;
}

} // namespace weegkamer
