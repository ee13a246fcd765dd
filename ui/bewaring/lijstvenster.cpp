// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/lijstvenster.h"

#include "core/kamer/afronden.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/entertoets.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/lijstvak.h"
#include "ui/bouwstenen/meldingbalk.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/taakdialoog.h"
#include "ui/bouwstenen/waarom.h"

#include <QDialogButtonBox>
#include <QTableView>

namespace weegkamer
{
namespace
{
constexpr int kleinsteLijst = 12; ///< lines: a few rows, or what stands there when there are none
constexpr QSize maatVenster(980, 620);
constexpr int aantalTekens = 8;

Keuzelijst beoordelaarKeuzes(Kamer &kamer)
{
    Keuzelijst uit;
    if (const auto wie = kamer.vraag(VraagBeoordelaars{})) {
        for (const Beoordelaar &b : wie->rijen)
            uit.append({b.account.tekst(), QStringLiteral("%1 (%2)").arg(b.naam, b.functie)});
    }
    return uit;
}

Lijstopgave regelopgave()
{
    return {.naam = QObject::tr("Dossiers op deze lijst"),
            .sleutel = u"vernietigingslijst"_qs,
            .kolommen = {{.sleutel = u"nummer"_qs, .titel = QObject::tr("Nummer"), .tekens = 10},
                         {.sleutel = u"grond"_qs, .titel = QObject::tr("Grond")},
                         {.sleutel = u"uiterlijk"_qs, .titel = QObject::tr("Uiterlijk"), .soort = VeldSoort::Datum, .tekens = 12},
                         {.sleutel = u"oordeel"_qs, .titel = QObject::tr("Oordeel"), .tekens = 24},
                         {.sleutel = u"waarom"_qs, .titel = QObject::tr("Waarom")}},
            .volgordes = {},
            .opKolom = {},
            .wat = Uitvoersoort::Vernietigingslijst,
            .filterhint = QObject::tr("Nummer, grond of oordeel")};
}

QString oordeelVan(const Lijstlijn &lijn)
{
    return lijn.oordeel ? label(*lijn.oordeel) : Lijstvenster::tr("Nog te beoordelen");
}

/// Whether one of what is filtered on begins so.
bool pastBij(const Lijstlijn &lijn, const QString &filter)
{
    const QStringList waarden{lijn.nummer, lijn.grond, oordeelVan(lijn)};
    return std::any_of(waarden.cbegin(), waarden.cend(), [&](const QString &w) { return w.startsWith(filter, Qt::CaseInsensitive); });
}

QString dossiers(qint64 aantal)
{
    return aantal == 1 ? QObject::tr("1 dossier") : QObject::tr("%1 dossiers").arg(aantal);
}

/// With its article: who is refused wants to know on what ground.
QString waaromNiet(const Fout &fout)
{
    return fout.weigering ? QObject::tr("%1 (%2, regel %3)").arg(fout.weigering->uitleg, fout.weigering->artikel, fout.weigering->regel) : fout.uitleg;
}
} // namespace

/// What goes to the worker's thread and comes back from it.
struct Lijstvenster::Werk {
    VoerLijstUit handeling;
    bool vernietigd = false;
};

Lijstvenster::Lijstvenster(Omgeving &omgeving, VernietigingslijstId lijst, QWidget *pagina, Uitgevoerd uitgevoerd)
    : Paginadialoog(pagina),
      m_omgeving(omgeving),
      m_lijst(lijst),
      m_uitgevoerd(std::move(uitgevoerd)),
      m_kop(maakProza({}, this)),
      m_stand(maakProza({}, this)),
      m_fout(maakProza({}, this)),
      m_regels(new Lijstvak(omgeving, regelopgave(), this)),
      m_akkoord(new QPushButton(tr("Akkoord"), this)),
      m_uitzondering(new QPushButton(tr("Uitzondering…"), this)),
      m_uitstel(new QPushButton(tr("Uitstel…"), this)),
      m_waarom(maakProza({}, this)),
      m_aantalLabel(new QLabel(this)),
      m_aantal(new QLineEdit(this)),
      m_voerUit(new QPushButton(this))
{
    bouw();
    ververs();
    resize(maatVenster);
}

void Lijstvenster::bouw()
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::tussen);
    zetRol(m_kop, Tekstrol::Kop);
    kolom->addWidget(m_kop);
    kolom->addWidget(new Meldingbalk(this));
    kolom->addWidget(m_stand);
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->hide();
    kolom->addWidget(m_fout);
    m_regels->lijst()->setObjectName(u"regels"_qs);
    m_regels->setMinimumHeight(m_regels->fontMetrics().lineSpacing() * kleinsteLijst);
    m_regels->zetLeeg(tr("Op deze lijst staat geen dossier meer: wat erop stond, is vernietigd of de lijst is ingetrokken."));
    m_regels->lijst()->tabel()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    kolom->addWidget(m_regels, 1);
    bouwOordelen(kolom);
    kolom->addSpacing(maat::tussen);
    bouwUitvoeren(kolom);
    // All of them are here already: to ask for each look would be a look in the log.
    m_regels->zetBron([this](const Lijstvraag &vraag, const QString &, int) {
        Pagina pagina;
        for (const Lijstlijn &lijn : std::as_const(m_beeld.regels)) {
            if (!pastBij(lijn, vraag.filter.trimmed()))
                continue;
            QJsonObject rij = naarJson(lijn);
            rij.insert(u"oordeel"_qs, oordeelVan(lijn));
            rij.insert(u"waarom"_qs, lijn.oordeelReden.isEmpty() ? lijn.reden : lijn.oordeelReden);
            pagina.rijen.append(rij);
        }
        return Uitkomst<Pagina>(pagina);
    });
    connect(m_regels->lijst()->tabel()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Lijstvenster::werkBij);
}

void Lijstvenster::bouwOordelen(QVBoxLayout *kolom)
{
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    m_akkoord->setObjectName(u"akkoord"_qs);
    m_uitzondering->setObjectName(u"uitzondering"_qs);
    m_uitstel->setObjectName(u"uitstel"_qs);
    for (QPushButton *knop : {m_akkoord, m_uitzondering, m_uitstel}) {
        knop->setAutoDefault(false);
        rij->addWidget(knop);
    }
    rij->addStretch();
    kolom->addLayout(rij);
    const QJsonObject vast{{u"lijst"_qs, m_lijst.tekst()}};
    const auto daarna = [this](const Gedaan &) { ververs(); };
    m_vervang = voegActieToe(m_omgeving, rij,
                             {.handeling = QLatin1String(VervangBeoordelaar::kop.naam), .vast = vast,
                              .opties = {{u"beoordelaar"_qs, beoordelaarKeuzes(m_omgeving.kamer())}},
                              .uitleg = tr("De nieuwe beoordelaar oordeelt opnieuw over elk dossier: wie tekent, heeft alles beoordeeld.")},
                             tr("De lijst heeft een andere beoordelaar."), daarna);
    m_trekIn = voegActieToe(m_omgeving, rij,
                            {.handeling = QLatin1String(TrekLijstIn::kop.naam), .vast = vast, .uitleg = tr("Er wordt niets vernietigd. De dossiers kunnen op een nieuwe lijst.")},
                            tr("De lijst is ingetrokken."), daarna);
    connect(m_akkoord, &QPushButton::clicked, this, &Lijstvenster::akkoord);
    connect(m_uitzondering, &QPushButton::clicked, this, [this] { vraagOordeel(Regeloordeel::Uitzondering); });
    connect(m_uitstel, &QPushButton::clicked, this, [this] { vraagOordeel(Regeloordeel::Uitstel); });
}

void Lijstvenster::bouwUitvoeren(QVBoxLayout *kolom)
{
    kolom->addWidget(m_waarom);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    m_aantal->setObjectName(u"aantal"_qs);
    m_aantal->setMaxLength(aantalTekens);
    m_aantal->setMaximumWidth(tekenbreedte(this, aantalTekens + 2));
    m_aantalLabel->setBuddy(m_aantal);
    m_voerUit->setObjectName(u"voer-uit"_qs);
    m_voerUit->setAutoDefault(false);
    maakEnterloos(m_voerUit);
    auto *knoppen = new QDialogButtonBox(this);
    auto *sluit = knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    sluit->setAutoDefault(false);
    rij->addWidget(m_aantalLabel);
    rij->addWidget(m_aantal);
    rij->addWidget(m_voerUit);
    rij->addStretch();
    rij->addWidget(knoppen);
    kolom->addLayout(rij);
    connect(m_aantal, &QLineEdit::textChanged, this, &Lijstvenster::werkBij);
    connect(m_voerUit, &QPushButton::clicked, this, &Lijstvenster::voerUit);
    connect(sluit, &QPushButton::clicked, this, &QDialog::reject);
}

void Lijstvenster::ververs()
{
    auto beeld = m_omgeving.kamer().vraag(ToonLijst{m_lijst});
    if (!beeld) {
        toonFout(beeld.error());
        return;
    }
    m_beeld = std::move(*beeld);
    const Lijstoverzicht &k = m_beeld.kop;
    setWindowTitle(tr("Vernietigingslijst %1").arg(k.nummer));
    zetProza(m_kop, windowTitle());
    zetProza(m_stand, k.stand == u"in-beoordeling"_qs
                          ? tr("Opgesteld door %1 op %2. Beoordelaar: %3. %4: %5 akkoord, %6 uitzondering, %7 uitstel, %8 nog te beoordelen.")
                                .arg(k.opsteller, schrijfDatum(nederlandseDag(k.opgesteldOp)), k.beoordelaar, dossiers(k.voorgesteld))
                                .arg(k.akkoord)
                                .arg(k.uitzondering)
                                .arg(k.uitstel)
                                .arg(k.onbeoordeeld)
                      : k.stand == u"uitgevoerd"_qs ? tr("Uitgevoerd: %1 van %2 vernietigd. Hieronder staat wat bleef.").arg(k.vernietigd).arg(dossiers(k.voorgesteld))
                                                    : tr("Ingetrokken. Er is niets vernietigd."));
    m_regels->herlaad();
    werkBij();
}

void Lijstvenster::werkBij()
{
    const Lijstoverzicht &k = m_beeld.kop;
    const bool open = k.stand == u"in-beoordeling"_qs;
    const bool vanMij = open && k.beoordelaarAccount == m_omgeving.kamer().wie().account;
    const qsizetype gekozen = m_regels->lijst()->gekozenRijen().size();
    m_akkoord->setEnabled(vanMij && gekozen > 0);
    m_uitzondering->setEnabled(vanMij && gekozen == 1);
    m_uitstel->setEnabled(vanMij && gekozen == 1);
    for (QPushButton *knop : {m_akkoord, m_uitzondering, m_uitstel})
        knop->setVisible(open);
    m_vervang->setVisible(open);
    m_trekIn->setVisible(open);
    // Core says whether it may be carried out; here only whether the number was typed.
    const Gelukt mag = m_omgeving.kamer().mag(QLatin1String(VoerLijstUit::kop.naam), naarJson(VoerLijstUit{m_lijst, static_cast<int>(k.akkoord)}));
    zetProza(m_waarom, open && !mag ? waaromNiet(mag.error()) : tr("U vernietigt %1 voorgoed. Alle gegevens, documenten, zoekwoorden en sleutels verdwijnen meteen.").arg(dossiers(k.akkoord)));
    m_waarom->setVisible(open);
    m_aantalLabel->setText(tr("Typ %1 om te bevestigen").arg(k.akkoord));
    m_aantal->setAccessibleName(m_aantalLabel->text());
    m_voerUit->setText(tr("Vernietig %1").arg(dossiers(k.akkoord)));
    for (QWidget *w : std::initializer_list<QWidget *>{m_aantalLabel, m_aantal, m_voerUit})
        w->setVisible(open && mag.has_value());
    m_voerUit->setEnabled(mag && m_aantal->text().trimmed() == QString::number(k.akkoord));
}

void Lijstvenster::akkoord()
{
    m_fout->hide();
    Kamer &kamer = m_omgeving.kamer();
    const QList<QJsonObject> rijen = m_regels->lijst()->gekozenRijen();
    const Gelukt gelukt = kamer.inEenTransactie([&]() -> Gelukt {
        for (const QJsonObject &rij : rijen)
            PROBEER(kamer.doe(BeoordeelRegel{m_lijst, DossierId(rij.value(u"dossier").toString().toLongLong()), Regeloordeel::Akkoord, {}, {}}));
        return {};
    });
    if (!gelukt)
        toonFout(gelukt.error());
    ververs();
}

void Lijstvenster::vraagOordeel(Regeloordeel oordeel)
{
    const QJsonObject rij = m_regels->lijst()->huidigeRij();
    Handelingvraag vraag{.handeling = QLatin1String(BeoordeelRegel::kop.naam),
                         .vast = {{u"lijst"_qs, m_lijst.tekst()}, {u"dossier"_qs, rij.value(u"dossier")}, {u"oordeel"_qs, tekst(oordeel)}},
                         .uitleg = (oordeel == Regeloordeel::Uitstel
                                        ? tr("Dossier %1. Uitstellen kan alleen om een wettelijk voorschrift of een rechtsvordering. Schrijf welke, wie haar houdt, en wanneer u opnieuw kijkt.")
                                        : tr("Dossier %1. Schrijf waarom dit dossier nog nodig is, zonder namen."))
                                       .arg(rij.value(u"nummer").toString()),
                         .knop = oordeel == Regeloordeel::Uitstel ? tr("Stel uit") : tr("Maak een uitzondering")};
    if (oordeel == Regeloordeel::Uitzondering)
        vraag.verborgen.append(u"uitstel-tot"_qs);
    vraagHandeling(m_omgeving, vraag, this, tr("Uw oordeel over %1 is vastgelegd.").arg(rij.value(u"nummer").toString()), [this](const Gedaan &) { ververs(); });
}

void Lijstvenster::voerUit()
{
    m_fout->hide();
    auto werk = std::make_shared<Werk>(Werk{{m_lijst, m_aantal->text().trimmed().toInt()}});
    const auto uitvoeren = [werk](Taak::Voortgang &voortgang, Kamer &kamer) -> Gelukt {
        const Schrijfvoortgang meld = [&voortgang](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); };
        kamer.zetVoortgang(meld);
        const auto gedaan = kamer.doe(werk->handeling);
        kamer.zetVoortgang({});
        PROBEER(gedaan);
        werk->vernietigd = true;
        PROBEER(rondVernietigingAf(kamer, meld));
        return {};
    };
    doeTaak(m_omgeving, this, tr("Vernietigingslijst %1 uitvoeren").arg(m_beeld.kop.nummer),
            tr("Eerst verdwijnen de gegevens. Daarna wordt het bestand herschreven onder een nieuwe sleutel en doorzocht. Stopt u daarna, dan rondt u het later af."), uitvoeren,
            [this, werk](const Gelukt &uitkomst) { isKlaar(*werk, uitkomst); });
}

void Lijstvenster::isKlaar(const Werk &werk, const Gelukt &uitkomst)
{
    if (!werk.vernietigd) {
        toonFout(uitkomst.error());
        ververs();
        return;
    }
    const Uitgevoerd uitgevoerd = std::move(m_uitgevoerd);
    accept();
    uitgevoerd(uitkomst);
}

void Lijstvenster::toonFout(const Fout &fout)
{
    zetProza(m_fout, fout.soort == FoutSoort::Geannuleerd ? tr("Gestopt. Er is niets vernietigd.") : waaromNiet(fout));
    m_fout->show();
}

} // namespace weegkamer
