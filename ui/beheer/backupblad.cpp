// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/backupblad.h"

#include "ui/beheer/backupzinnen.h"
#include "ui/bouwstenen/actierij.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/stukvenster.h"
#include "ui/bouwstenen/taakdialoog.h"
#include "ui/bouwstenen/waarom.h"

#include <QDir>
#include <QLocale>
#include <utility>

namespace weegkamer
{
namespace
{
Pagina rijenVan(const Backupoverzicht &o)
{
    const QLocale nederlands(QLocale::Dutch, QLocale::Netherlands);
    Pagina pagina;
    for (const Backupregel &r : o.rijen) {
        QJsonObject rij{{u"wanneer"_qs, momentzin(r.gemaaktOp, o.nu)},
                        {u"door"_qs, r.door},
                        {u"grootte"_qs, nederlands.formattedDataSize(r.grootte, 1, QLocale::DataSizeTraditionalFormat)},
                        {u"stand"_qs, r.bevinding.isEmpty() ? label(r.staat) : r.bevinding},
                        {u"bestand"_qs, r.pad}};
        pagina.rijen.append(rij);
    }
    return pagina;
}
} // namespace

Backupblad::Backupblad(Omgeving &omgeving, QWidget *ouder)
    : QWidget(ouder),
      m_omgeving(omgeving),
      m_laatste(maakProza({}, this)),
      m_probleem(maakProza({}, this)),
      m_map(maakProza({}, this)),
      m_plaats(maakProza({}, this)),
      m_oefening(maakProza({}, this)),
      m_maak(maakKnop(tr("Maak nu een back-up"), u"maak-backup"_qs)),
      m_controleer(maakKnop(tr("Controleer"), u"controleer-backup"_qs)),
      m_oefen(maakKnop(tr("Oefen het herstel"), u"oefen-herstel"_qs)),
      m_model(new Paginamodel({{.sleutel = u"wanneer"_qs, .titel = tr("Gemaakt"), .tekens = 26},
                               {.sleutel = u"door"_qs, .titel = tr("Door"), .tekens = 24},
                               {.sleutel = u"grootte"_qs, .titel = tr("Grootte"), .tekens = 10},
                               {.sleutel = u"stand"_qs, .titel = tr("Stand")}},
                              this)),
      m_lijst(new Lijst(tr("Back-ups"), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, maat::rondom, 0, 0);
    kolom->setSpacing(maat::tussen);
    zetRol(m_laatste, Tekstrol::Nadruk);
    kolom->addWidget(m_laatste);
    zetRol(m_probleem, Tekstrol::Fout);
    m_probleem->hide();
    kolom->addWidget(m_probleem);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    maakHoofdknop(m_maak);
    rij->addWidget(m_maak);
    rij->addWidget(m_controleer);
    rij->addStretch();
    kolom->addLayout(rij);
    kolom->addSpacing(maat::tussen);
    m_lijst->setObjectName(u"backups"_qs);
    m_lijst->setMinimumHeight(160);
    m_lijst->zetModel(m_model);
    m_lijst->zetLeeg(tr("Hier staan de back-ups van deze kamer. Weegkamer maakt er elke dag zelf een."));
    kolom->addWidget(m_lijst, 1);
    kolom->addSpacing(maat::tussen);
    bouwPlaats(kolom);
    kolom->addSpacing(maat::rondom);
    bouwOefening(kolom);
    connect(m_maak, &QPushButton::clicked, this, &Backupblad::maakNu);
    connect(m_controleer, &QPushButton::clicked, this, &Backupblad::controleer);
    connect(m_oefen, &QPushButton::clicked, this, &Backupblad::oefen);
}

Backupblad::~Backupblad() = default;

/// Prose no wider than it reads well. In a row of its own: a column would ask how high it is at its own width, and put the rest over it.
void Backupblad::voegProzaToe(QVBoxLayout *kolom, QLabel *proza)
{
    proza->setMaximumWidth(tekenbreedte(this, maat::prozaTekens));
    auto *rij = new QHBoxLayout;
    rij->addWidget(proza, 1000);
    rij->addStretch(1);
    kolom->addLayout(rij);
}

QPushButton *Backupblad::maakKnop(const QString &tekst, const QString &naam)
{
    auto *knop = new QPushButton(tekst, this);
    knop->setObjectName(naam);
    knop->setAutoDefault(false);
    return knop;
}

Handelingvraag Backupblad::plaatsvraag() const
{
    return {.handeling = QLatin1String(StelBackupIn::kop.naam),
            .begin = {{u"map"_qs, m_overzicht.map}, {u"dagen"_qs, m_overzicht.dagen}},
            .uitleg = tr("Kies een map op een andere schijf of op het netwerk. Een back-up blijft hoogstens dertig dagen: wat u vernietigt, verdwijnt dan ook daaruit."),
            .mapveld = u"map"_qs};
}

void Backupblad::bouwPlaats(QVBoxLayout *kolom)
{
    auto *kop = maakProza(tr("Plaats"), this);
    zetRol(kop, Tekstrol::Tussenkop);
    kolom->addWidget(kop);
    kolom->addWidget(m_map);
    voegProzaToe(kolom, m_plaats);
    auto *rij = new Actierij(m_omgeving, this);
    // Asked anew at each press: the form begins with the folder and the days of now.
    m_kies = rij->voegToe({.vraag = plaatsvraag(), .zin = tr("De back-ups gaan voortaan naar deze map."), .vulAan = [this](Handelingvraag &v) { v = plaatsvraag(); }, .daarna = {}, .doe = {}});
    kolom->addWidget(rij);
}

void Backupblad::bouwOefening(QVBoxLayout *kolom)
{
    auto *kop = maakProza(tr("Herstel oefenen"), this);
    zetRol(kop, Tekstrol::Tussenkop);
    kolom->addWidget(kop);
    voegProzaToe(kolom, m_oefening);
    kolom->addWidget(m_oefen, 0, Qt::AlignLeft);
}

void Backupblad::ververs()
{
    if (m_taak) {
        m_opnieuw = true;
        return;
    }
    const auto vraag = Kamerbackup(m_omgeving.kamer()).overzichter();
    if (!vraag)
        return; // a Taak holds the kamer: what stands here stays
    auto uit = std::make_shared<Backupoverzicht>();
    m_taak = std::make_unique<Taak>(tr("Back-ups lezen"), [vraag = *vraag, uit](Taak::Voortgang &) -> Gelukt {
        *uit = vraag();
        return {};
    });
    connect(m_taak.get(), &Taak::klaar, this, [this, uit] {
        m_taak.release()->deleteLater(); // this is its own signal
        toon(*uit);
        if (std::exchange(m_opnieuw, false))
            ververs();
    });
    m_taak->start();
}

void Backupblad::toon(const Backupoverzicht &o)
{
    m_overzicht = o;
    zetProza(m_laatste, laatsteBackupzin(o));
    zetProza(m_probleem, o.probleem);
    m_probleem->setVisible(!o.probleem.isEmpty());
    zetProza(m_map, tr("Back-ups staan in %1 en blijven %2.").arg(QDir::toNativeSeparators(o.map), o.dagen == 1 ? tr("één dag") : tr("%1 dagen").arg(o.dagen)));
    zetProza(m_plaats, plaatszin(o));
    m_plaats->setVisible(!m_plaats->text().isEmpty());
    zetProza(m_oefening, oefenzin(o));
    m_model->zetBron([pagina = rijenVan(o)](const QString &, int) -> Uitkomst<Pagina> { return pagina; });
    for (QPushButton *knop : {m_controleer, m_oefen})
        knop->setEnabled(!o.rijen.isEmpty());
    werkActieBij(m_omgeving, m_kies, plaatsvraag());
    Q_EMIT getoond();
}

const Backupregel *Backupblad::gekozen() const
{
    const QString pad = m_lijst->huidigeRij().value(u"bestand"_qs).toString();
    for (const Backupregel &r : m_overzicht.rijen) {
        if (r.pad == pad)
            return &r;
    }
    return m_overzicht.rijen.isEmpty() ? nullptr : &m_overzicht.rijen.constFirst();
}

void Backupblad::maakNu()
{
    doeTaak(
        m_omgeving, this, tr("Back-up maken"), tr("De kamer wordt versleuteld gekopieerd en daarna byte voor byte vergeleken."),
        [](Taak::Voortgang &voortgang, Kamer &kamer) -> Gelukt {
            PROBEER(Kamerbackup(kamer).maak([&voortgang](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); }));
            return {};
        },
        [this](const Gelukt &uit) {
            if (uit)
                m_omgeving.meldGoed(tr("De back-up is gemaakt. Hij wordt nagelezen bij de volgende keer inloggen, of nu met Controleer."));
            else if (uit.error().soort != FoutSoort::Geannuleerd)
                m_omgeving.meldFout(uit.error());
            m_omgeving.ververs();
        });
}

void Backupblad::controleer()
{
    const Backupregel *regel = gekozen();
    if (!regel)
        return;
    const auto keurder = Kamerbackup(m_omgeving.kamer()).keurder(regel->pad);
    if (!keurder) {
        m_omgeving.meldFout(keurder.error());
        return;
    }
    auto keuring = std::make_shared<Backupkeuring>();
    auto taak = std::make_unique<Taak>(tr("Back-up controleren"), [keurder = *keurder, keuring](Taak::Voortgang &voortgang) -> Gelukt {
        PROBEER_IN(*keuring, keurder([&voortgang](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); }));
        return {};
    });
    taak->start();
    auto *dialoog = new Taakdialoog(std::move(taak), tr("De back-up wordt uitgepakt en bladzij voor bladzij en regel voor regel nagelezen."), this,
                                    [this, keuring, regel = *regel](const Gelukt &uit) {
                                        const Gelukt vast = uit ? Kamerbackup(m_omgeving.kamer()).legVast(regel, *keuring) : uit;
                                        if (!vast && vast.error().soort != FoutSoort::Geannuleerd)
                                            m_omgeving.meldFout(vast.error());
                                        else if (vast)
                                            m_omgeving.meldGoed(keuring->isGoed() ? tr("De back-up is goed: %1 bladzijden en %2 regels van het logboek zijn nagelezen.")
                                                                                        .arg(keuring->paginas)
                                                                                        .arg(keuring->logregels)
                                                                                  : tr("De back-up is niet goed. %1").arg(keuring->bevindingen.join(u' ')));
                                        m_omgeving.ververs();
                                    });
    dialoog->open();
}

void Backupblad::oefen()
{
    const Backupregel *regel = gekozen();
    if (!regel)
        return;
    const auto oefenaar = Kamerbackup(m_omgeving.kamer()).oefenaar(regel->pad);
    if (!oefenaar) {
        m_omgeving.meldFout(oefenaar.error());
        return;
    }
    auto verslag = std::make_shared<Herstelverslag>();
    auto taak = std::make_unique<Taak>(tr("Herstel oefenen"), [oefenaar = *oefenaar, verslag](Taak::Voortgang &voortgang) -> Gelukt {
        PROBEER_IN(*verslag, oefenaar([&voortgang](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); }));
        return {};
    });
    taak->start();
    auto *dialoog = new Taakdialoog(std::move(taak), tr("De back-up wordt naast de kamer teruggezet, helemaal nagelezen en weer weggehaald."), this,
                                    [this, verslag](const Gelukt &uit) {
                                        const Gelukt vast = uit ? Kamerbackup(m_omgeving.kamer()).legVast(*verslag) : uit;
                                        if (vast) {
                                            const KamerVoorkant &v = m_omgeving.kamer().voorkant();
                                            auto *venster = new Stukvenster(stukVan(*verslag), {v.gemeente, v.oefen}, {.vraag = tr("Waar wilt u het verslag bewaren?")}, this);
                                            venster->open();
                                        } else if (vast.error().soort != FoutSoort::Geannuleerd) {
                                            m_omgeving.meldFout(vast.error());
                                        }
                                        m_omgeving.ververs();
                                    });
    dialoog->open();
}

} // namespace weegkamer
