// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/aanmeldinglijstpagina.h"

#include "core/aanmelding/beeld.h"
#include "core/aanmelding/melding.h"
#include "core/kamer/kamer.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "ui/aanmelding/meldaandialoog.h"
#include "ui/aanmelding/quarantainevenster.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/herlaad.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/waarom.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

namespace weegkamer
{
namespace
{
constexpr int meesteMeldingen = 5; // rows before the list of meldingen scrolls

/// A row as the list shows it: what is only a judged melding has no name and no body yet.
QJsonObject alsRij(const Aanmeldingregel &regel)
{
    QJsonObject rij = naarJson(regel);
    if (!regel.opgesteld) {
        rij.insert(u"betrokkene"_qs, Aanmeldinglijstpagina::tr("Nog op te stellen"));
        rij.remove(u"aantal-feiten"_qs);
        rij.remove(u"aantal-ongetoetst"_qs);
    } else {
        rij.insert(u"aantal-feiten"_qs, regel.aantalFeiten);
        rij.insert(u"aantal-ongetoetst"_qs, regel.aantalOngetoetst);
    }
    return rij;
}

Lijstopgave aanmeldingopgave()
{
    return {.naam = Aanmeldinglijstpagina::tr("Aanmeldingen"),
            .sleutel = u"aanmeldingen"_qs,
            .kolommen = {{.sleutel = u"nummer"_qs, .titel = Aanmeldinglijstpagina::tr("Nummer"), .tekens = 10},
                         {.sleutel = u"betrokkene"_qs, .titel = Aanmeldinglijstpagina::tr("Betrokkene"), .persoonlijk = true},
                         {.sleutel = u"ontvangen-op"_qs, .titel = Aanmeldinglijstpagina::tr("Ontvangen"), .soort = VeldSoort::Datum, .tekens = 12},
                         {.sleutel = u"aanmelder"_qs, .titel = Aanmeldinglijstpagina::tr("Aanmelder"), .tekens = 26},
                         {.sleutel = u"fase"_qs, .titel = Aanmeldinglijstpagina::tr("Fase"), .soort = VeldSoort::Keuze, .keuzes = keuzes<Fase>(), .tekens = 12},
                         {.sleutel = u"aantal-feiten"_qs, .titel = Aanmeldinglijstpagina::tr("Feiten"), .soort = VeldSoort::Geheel, .tekens = 7},
                         {.sleutel = u"aantal-ongetoetst"_qs, .titel = Aanmeldinglijstpagina::tr("Te toetsen"), .soort = VeldSoort::Geheel, .tekens = 11}},
            .volgordes = keuzes<Aanmeldingvolgorde>(),
            .opKolom = {{u"nummer"_qs, {u"oudste"_qs, u"nieuwste"_qs}}},
            .wat = Uitvoersoort::Aanmeldingen,
            .filterhint = Aanmeldinglijstpagina::tr("Nummer of naam")};
}
} // namespace

Aanmeldinglijstpagina::Aanmeldinglijstpagina(Omgeving &omgeving, QWidget *ouder)
    : Kamerpagina(omgeving, ouder), m_meldAan(new Actieknop(tr("Meld aan…"), this)), m_neemAan(new Actieknop(tr("Neem een melding aan…"), this)),
      m_fase(new QComboBox(this)), m_aanmeldingen(new Lijstvak(omgeving, aanmeldingopgave(), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::sectie);
    kolom->addWidget(maakKop());
    if (VraagMeldingen::kop.rollen.bevat(kamer().wie().rol))
        kolom->addWidget(maakMeldingen());
    auto *lijstkolom = new QVBoxLayout;
    lijstkolom->setSpacing(maat::tussen);
    lijstkolom->addWidget(maakTussenkop(tr("In voorbereiding en in weging"), this));
    lijstkolom->addWidget(m_aanmeldingen, 1);
    kolom->addLayout(lijstkolom, 1);
    bouwAanmeldingen();
    vulMeldingen();
    ververs();
}

void Aanmeldinglijstpagina::bouwAanmeldingen()
{
    m_fase->addItem(tr("Alle"));
    m_fase->addItem(tr("In voorbereiding"), tekst(Fase::Aanmelding));
    m_fase->addItem(tr("Bij de weegploeg"), tekst(Fase::Weging));
    m_fase->setObjectName(u"fase"_qs);
    m_aanmeldingen->voegKeuzeToe(tr("Toon welke aanmeldingen"), m_fase);
    connect(m_fase, &QComboBox::currentIndexChanged, this, &Aanmeldinglijstpagina::toonTotaal);
    m_aanmeldingen->lijst()->setObjectName(u"aanmeldingen"_qs);
    m_aanmeldingen->zetLeeg(tr("Hier staan de aanmeldingen die u voorbereidt en die bij de weegploeg liggen. Er is er nu geen."), tr("Meld aan…"));
    connect(m_aanmeldingen->lijst(), &Lijst::gekozen, this, &Aanmeldinglijstpagina::open);
    connect(m_aanmeldingen, &Lijstvak::leegKnopGekozen, this, &Aanmeldinglijstpagina::nieuw);
    m_aanmeldingen->zetBron([this](const Lijstvraag &v, const QString &na, int aantal) -> Uitkomst<Pagina> {
        const auto volgorde = keuzeUit<Aanmeldingvolgorde>(v.volgorde).value_or(Aanmeldingvolgorde::Nieuwste);
        PROBEER_IN(const Aanmeldinglijst lijst,
                   kamer().vraag(VraagAanmeldingen{keuzeUit<Fase>(m_fase->currentData().toString()), na, aantal, volgorde, v.filter}));
        Pagina pagina{{}, lijst.volgende};
        for (const Aanmeldingregel &regel : lijst.rijen)
            pagina.rijen.append(alsRij(regel));
        return pagina;
    });
}

QWidget *Aanmeldinglijstpagina::maakKop()
{
    auto *kop = new QWidget(this);
    auto *rij = new QHBoxLayout(kop);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::tussen);
    m_neemAan->setObjectName(u"aanmelding.neem-melding-aan"_qs);
    m_meldAan->setObjectName(u"aanmelding.meld-aan"_qs);
    maakHoofdknop(m_meldAan);
    for (Actieknop *knop : {m_neemAan, m_meldAan}) {
        rij->addWidget(knop);
        rij->addWidget(knop->maakWaaromKnop(kop));
    }
    rij->addStretch();
    if (VraagQuarantaine::kop.rollen.bevat(kamer().wie().rol)) {
        auto *oud = new QPushButton(tr("Oude dossiers…"), kop);
        oud->setObjectName(u"oude-dossiers"_qs);
        rij->addWidget(oud);
        connect(oud, &QPushButton::clicked, this, [this] { (new Quarantainevenster(omgeving(), this))->open(); });
    }
    connect(m_neemAan, &Actieknop::gekozen, this, &Aanmeldinglijstpagina::neemMeldingAan);
    connect(m_meldAan, &Actieknop::gekozen, this, [this] { vraagMeldAan(omgeving(), {}, window()); });
    return kop;
}

QWidget *Aanmeldinglijstpagina::maakMeldingen()
{
    m_meldingvak = new QWidget(this);
    auto *kolom = new QVBoxLayout(m_meldingvak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    kolom->addWidget(maakTussenkop(tr("Meldingen die op u wachten"), m_meldingvak));
    m_geenMelding = maakAlinea(tr("Er wacht geen melding op u."), m_meldingvak, true);
    kolom->addWidget(m_geenMelding);
    m_meldingen = new Lijst(tr("Meldingen die op u wachten"), m_meldingvak);
    m_meldingen->setObjectName(u"meldingen"_qs);
    m_meldingmodel = new Paginamodel({{u"nummer"_qs, tr("Nummer"), VeldSoort::Tekst, {}, 10},
                                      {u"inhoud"_qs, tr("Wat is gemeld")},
                                      {u"ontvangen-op"_qs, tr("Ontvangen"), VeldSoort::Datum, {}, 12}},
                                     this);
    m_meldingen->zetModel(m_meldingmodel);
    kolom->addWidget(m_meldingen);
    connect(m_meldingmodel, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { omgeving().meldFout(fout); });
    connect(m_meldingen, &Lijst::gekozen, this, &Aanmeldinglijstpagina::open);
    return m_meldingvak;
}

void Aanmeldinglijstpagina::vulMeldingen()
{
    if (!m_meldingmodel)
        return;
    m_meldingmodel->zetBron([this](const QString &na, int aantal) -> Uitkomst<Pagina> {
        PROBEER_IN(const Meldinglijst lijst, kamer().vraag(VraagMeldingen{na, aantal}));
        Pagina pagina{{}, lijst.volgende};
        for (const Meldingregel &regel : lijst.rijen) {
            QJsonObject rij = naarJson(regel);
            rij.insert(u"inhoud"_qs, regel.inhoud.simplified());
            pagina.rijen.append(rij);
        }
        return pagina;
    });
}

void Aanmeldinglijstpagina::ververs()
{
    werkKnopBij(kamer(), m_meldAan, u"aanmelding.meld-aan"_qs, {});
    werkKnopBij(kamer(), m_neemAan, u"aanmelding.neem-melding-aan"_qs, {});
    m_aanmeldingen->herlaad();
    toonTotaal();
    if (!m_meldingen)
        return;
    herlaadOpPlaats(*m_meldingen, *m_meldingmodel, u"dossier"_qs);
    const int rijen = m_meldingmodel->rowCount();
    m_geenMelding->setVisible(rijen == 0);
    m_meldingen->setVisible(rijen > 0);
    const QTableView *tabel = m_meldingen->tabel();
    const int kop = tabel->horizontalHeader()->sizeHint().height();
    m_meldingen->setFixedHeight(kop + qBound(1, rijen, meesteMeldingen) * tabel->verticalHeader()->defaultSectionSize() + maat::binnen);
}

void Aanmeldinglijstpagina::toonTotaal()
{
    const auto standen = kamer().vraag(TelDossiers{});
    if (!standen)
        return;
    const QString gekozen = m_fase->currentData().toString();
    qint64 totaal = 0;
    for (const Werkteller &t : standen->tellers) {
        const bool inLijst = t.soort == tekst(Fase::Aanmelding) || t.soort == tekst(Fase::Weging);
        totaal += inLijst && (gekozen.isEmpty() || gekozen == t.soort) ? t.aantal : 0;
    }
    m_aanmeldingen->zetTotaal(totaal);
}

void Aanmeldinglijstpagina::nieuw()
{
    m_meldAan->click();
}

void Aanmeldinglijstpagina::neemMeldingAan()
{
    Handelingvraag vraag = dossiervraag("aanmelding.neem-melding-aan", {});
    vraag.begin = {{u"ontvangen-op"_qs, kamer().vandaag().toString(Qt::ISODate)}};
    vraag.uitleg = tr("Alleen u ziet deze melding, tot u haar aanmeldt bij de weegploeg.");
    vraagHandeling(omgeving(), vraag, window(), tr("Melding %1 is aangenomen. Beoordeel haar zo snel als kan."),
                   [&om = omgeving()](const Gedaan &gedaan) { om.ga({u"aanmeldingen"_qs, DossierId(gedaan.id)}); });
}

void Aanmeldinglijstpagina::open(const QJsonObject &rij)
{
    omgeving().ga({u"aanmeldingen"_qs, DossierId(rij.value(u"dossier").toString().toLongLong())});
}

} // namespace weegkamer
