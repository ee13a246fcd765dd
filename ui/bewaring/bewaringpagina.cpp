// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/bewaringpagina.h"

#include "core/bewaring/vernietig.h"
#include "core/kamer/kamer.h"
#include "ui/bewaring/bekrachtigdialoog.h"
#include "ui/bewaring/certificaatvenster.h"
#include "ui/bewaring/inhoudvenster.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/plaatsen.h"

namespace weegkamer
{
namespace
{
/// "Dossier vernietigen, uiterlijk 2 maart 2031 (nog 12 dagen)": what is due.
QString plichtInWoorden(const Openstaand &p, QDate vandaag)
{
    if (!p.uiterlijk.isValid())
        return p.omschrijving;
    return QObject::tr("%1, uiterlijk %2 (%3)").arg(p.omschrijving, datumInWoorden(p.uiterlijk, vandaag), inWoorden(p.uiterlijk, vandaag));
}
} // namespace

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

QString Bewaringpagina::hulp() const
{
    return u"bewaring"_qs;
}

Handelingvraag Bewaringpagina::bevestigvraag() const
{
    return {.handeling = u"bewaring.bevestig-noodzaak"_qs,
            .vast = {{u"dossier"_qs, m_dossier.tekst()}},
            .uitleg = tr("Bewaren mag alleen zolang het nodig is. Schrijf waarom het nog nodig is, zonder namen. De laatste dag verandert niet.")};
}

Handelingvraag Bewaringpagina::voorstelvraag() const
{
    return {.handeling = QLatin1String(Vernietig::stelVoorKop.naam),
            .vast = {{u"dossier"_qs, m_dossier.tekst()}, {u"nummer"_qs, m_beeld.nummer}},
            .uitleg = tr("Er wordt nog niets vernietigd: een tweede persoon moet uw voorstel bekrachtigen. Is de termijn nog niet om, schrijf dan "
                         "waarom bewaren niet langer nodig is."),
            .bevestiging = m_beeld.nummer};
}

const OpenVoorstel *Bewaringpagina::voorstel() const
{
    const OpenVoorstel *laatste = nullptr;
    for (const OpenVoorstel &v : m_beeld.voorstellen) {
        if (v.handeling == QLatin1String(Vernietig::stelVoorKop.naam))
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
    m_bevestigvak = maakVak();
    m_bevestig = voegActieToe(omgeving(), vakrij(m_bevestigvak), bevestigvraag(), tr("Genoteerd dat bewaren nog nodig is. Over een jaar kijkt u opnieuw."));
    m_stelVoorvak = maakVak();
    m_stelVoor = voegActieToe(omgeving(), vakrij(m_stelVoorvak), voorstelvraag(), tr("Vernietiging voorgesteld. Een tweede persoon moet nu bekrachtigen."));
    m_bekrachtigvak = maakVak();
    m_bekrachtig = new Actieknop(tr("Bekrachtig de vernietiging…"), m_bekrachtigvak);
    m_bekrachtig->setObjectName(u"bekrachtig"_qs);
    vakrij(m_bekrachtigvak)->addWidget(m_bekrachtig);
    connect(m_bekrachtig, &Actieknop::gekozen, this, &Bewaringpagina::bekrachtig);
    rij->addStretch();
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
    const bool afgeschermd = m_beeld.fase == Fase::Afgeschermd;
    m_bekijkvak->setVisible(afgeschermd);
    m_bevestigvak->setVisible(afgeschermd);
    m_stelVoorvak->setVisible(!voorstel());
    m_bekrachtigvak->setVisible(voorstel());
    werkActieBij(omgeving(), m_bevestig, bevestigvraag());
    werkActieBij(omgeving(), m_stelVoor, voorstelvraag());
    vulBlad();
}

void Bewaringpagina::vulBlad()
{
    const QDate vandaag = kamer().vandaag();
    m_blad->wis();
    if (const OpenVoorstel *v = voorstel()) {
        m_blad->kop(tr("Voorstel tot vernietiging"));
        m_blad->alinea(tr("%1 (%2) stelde op %3 voor om dit dossier te vernietigen. Een tweede persoon moet dat bekrachtigen.")
                           .arg(v->door, v->functie, schrijfDatum(nederlandseDag(v->sinds))));
    }
    m_blad->kop(tr("Bewaartermijn"));
    m_blad->gegevens({{tr("Grond"), m_beeld.grond},
                      {tr("Artikel"), m_beeld.artikel},
                      {tr("Begin"), schrijfDatum(m_beeld.begin)},
                      {tr("Te bewaren tot en met"), schrijfDatum(m_beeld.uiterlijk)}});
    m_blad->kop(tr("Zo is dit berekend"));
    for (const QString &stap : std::as_const(m_beeld.stappen))
        m_blad->alinea(stap);
    m_blad->klein(m_beeld.uitleg);
    m_blad->kop(tr("Wat nog moet"));
    if (m_beeld.plichten.isEmpty())
        m_blad->alinea(tr("Er staat niets open."));
    for (const Openstaand &p : std::as_const(m_beeld.plichten)) {
        m_blad->alinea(plichtInWoorden(p, vandaag));
        m_blad->klein(tr("%1 · regel %2").arg(label(p.rol), p.regel));
    }
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
    const OpenVoorstel *v = voorstel();
    if (!v)
        return;
    auto *dialoog = new Bekrachtigdialoog(omgeving(), m_beeld, *v, this,
                                          [this](VernietigingId id, const Gelukt &controle) { vernietigd(id, controle); });
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
