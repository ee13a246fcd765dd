// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/bewaringpagina.h"

#include "core/bewaring/heropening.h"
#include "core/bewaring/inzage.h"
#include "core/bewaring/vernietig.h"
#include "core/handeling/voorstel.h"
#include "core/kamer/afronden.h"
#include "core/kamer/kamer.h"
#include "ui/bewaring/bewaarblad.h"
#include "ui/bewaring/certificaatvenster.h"
#include "ui/bewaring/inhoudvenster.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/plaatsen.h"
#include "ui/bouwstenen/tweedepersoon.h"

namespace weegkamer
{
Bewaringpagina::Bewaringpagina(Omgeving &omgeving, DossierId dossier, QWidget *ouder)
    : Kamerpagina(omgeving, ouder),
      m_dossier(dossier),
      m_kop(new QLabel(this)),
      m_fasen(new Fasebalk(this)),
      m_klok(new Klokveld(this)),
      m_acties(new QWidget(this)),
      m_blad(new Leesblad(tr("Bewaartermijn"), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    auto *rij = new QHBoxLayout;
    rij->addWidget(m_kop);
    rij->addStretch();
    rij->addWidget(m_fasen);
    zetRol(m_kop, Tekstrol::Kop);
    m_kop->setTextFormat(Qt::PlainText);
    kolom->addLayout(rij);
    kolom->addWidget(m_klok);
    kolom->addWidget(m_acties);
    kolom->addWidget(m_blad, 1);
    // The number stands in the title, which is asked before the page is shown.
    if (auto beeld = kamer().vraag(ToonBewaring{m_dossier}))
        m_beeld = std::move(*beeld);
    bouwActies();
    ververs();
}

QString Bewaringpagina::titel() const
{
    return m_beeld.nummer.isEmpty() ? tr("Dossier") : tr("Dossier %1").arg(m_beeld.nummer);
}

QStringList Bewaringpagina::kruimels() const
{
    return {tr("Bewaren en vernietigen")};
}

/// The first action, or else what there is to read.
QWidget *Bewaringpagina::beginpunt() const
{
    QWidget *eerste = m_acties->isHidden() ? nullptr : eersteStop(m_acties);
    return eerste ? eerste : m_blad;
}

QString Bewaringpagina::hulp() const
{
    return u"bewaring"_qs;
}

Handelingvraag Bewaringpagina::voorstelvraag() const
{
    return {.handeling = QLatin1String(Vernietig::stelVoorKop.naam),
            .vast = {{u"dossier"_qs, m_dossier.tekst()}, {u"nummer"_qs, m_beeld.nummer}},
            .begin = {{u"wijze"_qs, tekst(Vernietigwijze::Vernietigen)}},
            .uitleg = tr("Er wordt nog niets vernietigd: een tweede persoon moet uw voorstel bekrachtigen. Is de termijn nog niet om, schrijf dan "
                         "waarom bewaren niet langer nodig is."),
            .bevestiging = m_beeld.nummer};
}

const OpenVoorstel *Bewaringpagina::voorstel(const char *handeling) const
{
    const OpenVoorstel *laatste = nullptr;
    for (const OpenVoorstel &v : m_beeld.voorstellen) {
        if (v.handeling == QLatin1String(handeling))
            laatste = &v;
    }
    return laatste;
}

QWidget *Bewaringpagina::maakVak()
{
    auto *vak = new QWidget(m_acties);
    auto *rij = new QHBoxLayout(vak);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::binnen);
    m_acties->layout()->addWidget(vak);
    return vak;
}

void Bewaringpagina::bouwActies()
{
    auto *rij = new QHBoxLayout(m_acties);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::tussen);
    const auto vakrij = [](QWidget *vak) { return static_cast<QBoxLayout *>(vak->layout()); };
    m_bekijkvak = maakVak();
    auto *bekijk = new Actieknop(tr("Bekijk de inhoud…"), m_bekijkvak);
    bekijk->setObjectName(u"bekijk"_qs);
    vakrij(m_bekijkvak)->addWidget(bekijk);
    connect(bekijk, &Actieknop::gekozen, this, [this] { vraagInhoud(omgeving(), m_dossier, this); });
    const auto knop = [&](QWidget *&vak, const QString &tekst, const QString &naam, std::function<void()> doe) {
        vak = maakVak();
        auto *k = new Actieknop(tekst, vak);
        k->setObjectName(naam);
        vakrij(vak)->addWidget(k);
        vakrij(vak)->addWidget(k->maakWaaromKnop(vak));
        connect(k, &Actieknop::gekozen, this, std::move(doe));
        return k;
    };
    const Paginaactie bevestig = bewaaracties::bevestigNoodzaak(plek());
    m_bevestig = knop(m_bevestigvak, actietekst(omgeving(), bevestig), bevestig.vraag.handeling, [this, bevestig] { openPaginaactie(omgeving(), bevestig, this); });
    const Paginaactie informeer = bewaaracties::beslisInformeren(plek());
    m_informeer = knop(m_informeervak, actietekst(omgeving(), informeer), informeer.vraag.handeling, [this, informeer] { openPaginaactie(omgeving(), informeer, this); });
    m_heropen = knop(m_heropenvak, tr("Bekrachtig de heropening…"), u"bekrachtig-heropening"_qs, [this] { bekrachtigHeropening(); });
    auto *opPapier = new Actieknop(tr("Op papier…"), m_heropenvak);
    opPapier->setObjectName(u"heropening-op-papier"_qs);
    opPapier->setAccessibleName(tr("De heropening is bekrachtigd op papier"));
    vakrij(m_heropenvak)->addWidget(opPapier);
    connect(opPapier, &Actieknop::gekozen, this, &Bewaringpagina::kiesHeropeningOpPapier);
    m_stelVoorvak = maakVak();
    m_stelVoor = voegActieToe(omgeving(), vakrij(m_stelVoorvak), voorstelvraag(), tr("Vernietiging voorgesteld. Een tweede persoon moet nu bekrachtigen."));
    m_bekrachtigvak = maakVak();
    m_bekrachtig = new Actieknop(tr("Bekrachtig de vernietiging…"), m_bekrachtigvak);
    m_bekrachtig->setObjectName(u"bekrachtig"_qs);
    vakrij(m_bekrachtigvak)->addWidget(m_bekrachtig);
    connect(m_bekrachtig, &Actieknop::gekozen, this, &Bewaringpagina::bekrachtig);
    m_papier = new Actieknop(tr("Op papier…"), m_bekrachtigvak);
    m_papier->setObjectName(u"op-papier"_qs);
    m_papier->setAccessibleName(tr("Bekrachtigd op papier"));
    vakrij(m_bekrachtigvak)->addWidget(m_papier);
    connect(m_papier, &Actieknop::gekozen, this, &Bewaringpagina::kiesOpPapier);
    bouwMeer();
    rij->addWidget(m_meer);
    rij->addWidget(m_meerTeVernietigen);
    rij->addStretch();
}

void Bewaringpagina::bouwMeer()
{
    using namespace bewaaracties;
    m_meer = new Meerknop(omgeving(), m_acties);
    m_meer->setObjectName(u"meer"_qs);
    for (const Paginaactie &a : {lateBrief(plek()), bezwaar(plek()), markeerOnjuist(plek()), herstel(plek()), bewaaracties::werkActieBij(omgeving(), m_dossier),
                                 houdVast(plek()), verlengVasthouding(plek()), beeindigVasthouding(plek()), stelHeropeningVoor(plek())})
        m_meer->voegToe(a);
    m_meerTeVernietigen = new Meerknop(omgeving(), m_acties);
    for (const Paginaactie &a : {bezwaar(plek()), houdVast(plek()), verlengVasthouding(plek()), beeindigVasthouding(plek())})
        m_meerTeVernietigen->voegToe(a);
}

void Bewaringpagina::verversMeer(bool afgeschermd)
{
    m_meer->ververs();
    m_meerTeVernietigen->ververs();
    m_meer->setVisible(afgeschermd);
    m_meerTeVernietigen->setVisible(m_beeld.fase == Fase::TeVernietigen);
}

Bekrachtigvraag Bewaringpagina::bekrachtigvraag(const char *handeling, const OpenVoorstel &voorstel) const
{
    return {.handeling = QLatin1String(handeling),
            .velden = naarJson(Bekrachtiging{voorstel.voorstel}),
            .titel = {},
            .uitleg = {tr("Voorgesteld door %1 (%2) op %3.").arg(voorstel.door, voorstel.functie, schrijfDatum(nederlandseDag(voorstel.sinds)))},
            .knop = {}};
}

void Bewaringpagina::bekrachtigHeropening()
{
    const OpenVoorstel *v = voorstel(Heropen::stelVoorKop.naam);
    if (!v)
        return;
    Bekrachtigvraag vraag = bekrachtigvraag(Heropen::bekrachtigKop.naam, *v);
    vraag.titel = tr("Bekrachtig de heropening");
    vraag.knop = tr("Heropen %1").arg(m_beeld.nummer);
    vraag.uitleg.prepend(tr("Dossier %1 gaat open voor één ding: de drie wegen opnieuw of de criteria gelden. Niemand anders ziet het, en de bewaartermijn loopt door.").arg(m_beeld.nummer));
    auto *dialoog = new Tweedepersoondialoog(omgeving(), vraag, this, [&om = omgeving(), dossier = m_dossier](const Gedaan &, const Gelukt &) {
        om.ga({u"weging"_qs, dossier});
        om.meldGoed(tr("Het dossier is open om de heropening te wegen."));
    });
    dialoog->open();
}

void Bewaringpagina::kiesHeropeningOpPapier()
{
    if (const OpenVoorstel *v = voorstel(Heropen::stelVoorKop.naam))
        openPaginaactie(omgeving(), bewaaracties::bekrachtigHeropeningOpPapier(plek(), v->voorstel), this);
}

void Bewaringpagina::kiesOpPapier()
{
    if (const OpenVoorstel *v = voorstel(Vernietig::stelVoorKop.naam))
        openPaginaactie(omgeving(), bewaaracties::bekrachtigVernietigingOpPapier(plek(), v->voorstel, [ik = QPointer(this)](const Gedaan &gedaan) {
            if (ik)
                ik->vernietigd(VernietigingId(gedaan.id), {});
        }), this);
}

void Bewaringpagina::ververs()
{
    if (m_vernietigd)
        return;
    auto beeld = kamer().vraag(ToonBewaring{m_dossier});
    if (beeld) {
        m_beeld = std::move(*beeld);
        toon();
    } else if (beeld.error().soort != FoutSoort::Bezig) {
        toonWeg(beeld.error().uitleg);
    }
}

void Bewaringpagina::toon()
{
    const QDate vandaag = kamer().vandaag();
    m_kop->setText(titel());
    m_fasen->zetStap(fasestapVan(m_beeld.fase));
    m_klok->zet(tr("Vernietigen"), m_beeld.uiterlijk, vandaag,
                {.titel = tr("Waarom uiterlijk %1?").arg(datumInWoorden(m_beeld.uiterlijk, vandaag)),
                 .regel = m_beeld.regel,
                 .artikel = m_beeld.artikel,
                 .zinnen = m_beeld.stappen,
                 .linktekst = {},
                 .link = {}});
    m_klok->setVisible(m_beeld.uiterlijk.isValid());
    const bool afgeschermd = m_beeld.fase == Fase::Afgeschermd;
    const bool weg = afgeschermd || m_beeld.fase == Fase::TeVernietigen;
    const bool bekrachtigen = weg && voorstel(Vernietig::stelVoorKop.naam);
    m_bekijkvak->setVisible(afgeschermd || (weg && !m_beeld.vasthoudingen.isEmpty()));
    m_bevestigvak->setVisible(afgeschermd);
    m_informeervak->setVisible(weg && !m_beeld.isBeslist);
    m_heropenvak->setVisible(afgeschermd && voorstel(Heropen::stelVoorKop.naam));
    m_stelVoorvak->setVisible(weg && !bekrachtigen);
    m_bekrachtigvak->setVisible(bekrachtigen);
    verversMeer(afgeschermd);
    werkActieBij(omgeving(), m_bevestig, bewaaracties::bevestigNoodzaak(plek()).vraag);
    werkActieBij(omgeving(), m_informeer, bewaaracties::beslisInformeren(plek()).vraag);
    werkActieBij(omgeving(), m_stelVoor, voorstelvraag());
    vulBlad();
}

void Bewaringpagina::vulBlad()
{
    m_blad->wis();
    const auto meldVoorstel = [&](const char *handeling, const QString &kop, const QString &zin) {
        if (const OpenVoorstel *v = voorstel(handeling)) {
            m_blad->kop(kop);
            m_blad->alinea(zin.arg(v->door, v->functie, schrijfDatum(nederlandseDag(v->sinds))));
        }
    };
    meldVoorstel(Vernietig::stelVoorKop.naam, tr("Voorstel tot vernietiging"), tr("%1 (%2) stelde op %3 voor om dit dossier te vernietigen. Een tweede persoon moet dat bekrachtigen."));
    meldVoorstel(Heropen::stelVoorKop.naam, tr("Voorstel tot heropening"), tr("%1 (%2) stelde op %3 voor om dit dossier te heropenen. Een tweede persoon moet dat bekrachtigen."));
    bewaarblad::schrijfTermijn(*m_blad, m_beeld);
    bewaarblad::schrijfVasthoudingen(*m_blad, m_beeld);
    bewaarblad::schrijfPlichten(*m_blad, m_beeld, kamer().vandaag());
    if (m_beeld.fase != Fase::Afgeschermd && m_beeld.vasthoudingen.isEmpty())
        return;
    if (const auto inzagen = kamer().vraag(VraagInzagen{.dossier = m_dossier, .na = {}}))
        bewaarblad::schrijfInzagen(*m_blad, *inzagen);
}

void Bewaringpagina::toonWeg(const QString &waarom)
{
    m_kop->setText(titel());
    m_fasen->setVisible(m_vernietigd);
    m_fasen->zetStap(Fasestap::Vernietigd);
    m_klok->hide();
    m_acties->hide();
    m_blad->wis();
    m_blad->alinea(waarom);
}

void Bewaringpagina::bekrachtig()
{
    const OpenVoorstel *v = voorstel(Vernietig::stelVoorKop.naam);
    if (!v)
        return;
    Bekrachtigvraag vraag = bekrachtigvraag(Vernietig::bekrachtigKop.naam, *v);
    vraag.titel = tr("Bekrachtig de vernietiging");
    vraag.knop = tr("Vernietig %1").arg(m_beeld.nummer);
    vraag.bevestiging = m_beeld.nummer;
    vraag.uitleg.prepend(tr("U vernietigt dossier %1 voorgoed. Alle gegevens, de documenten, de zoekwoorden en de sleutel verdwijnen meteen. "
                            "Niemand kan dit ongedaan maken. In het register blijft één regel staan, zonder naam.")
                             .arg(m_beeld.nummer));
    vraag.bezig = tr("Eerst verdwijnen de gegevens. Daarna wordt het bestand herschreven onder een nieuwe sleutel en doorzocht. Stopt u daarna, dan rondt u het later af.");
    vraag.afronden = [](Taak::Voortgang &voortgang, Kamer &kamer) -> Gelukt {
        PROBEER(rondVernietigingAf(kamer, [&voortgang](qint64 klaar, qint64 totaal) { return voortgang.meld(klaar, totaal); }));
        return {};
    };
    auto *dialoog = new Tweedepersoondialoog(omgeving(), vraag, this, [this](const Gedaan &gedaan, const Gelukt &afgerond) { vernietigd(VernietigingId(gedaan.id), afgerond); });
    dialoog->open();
}

void Bewaringpagina::vernietigd(VernietigingId id, const Gelukt &controle)
{
    m_vernietigd = true;
    m_beeld = {.dossier = {}, .nummer = m_beeld.nummer};
    toonWeg(tr("Dit dossier is vernietigd. De verklaring staat in het register van vernietiging."));
    omgeving().ververs();
    Omgeving &om = omgeving();
    const auto naarLijst = [&om, nummer = m_beeld.nummer, controle] {
        om.ga({u"bewaring"_qs, {}});
        if (controle)
            om.meldGoed(QObject::tr("Dossier %1 is vernietigd.").arg(nummer));
        else
            om.meldFout(controle.error());
    };
    if (Certificaatvenster *venster = toonCertificaat(om, id, this))
        connect(venster, &QDialog::finished, this, naarLijst);
    else
        naarLijst();
}

} // namespace weegkamer
