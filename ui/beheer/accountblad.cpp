// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/accountblad.h"

#include "core/basis/tijdzone.h"
#include "core/beheer/tweepersonen.h"
#include "core/kamer/sleutelbeheer.h"
#include "ui/beheer/codevenster.h"
#include "ui/bouwstenen/herlaad.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/taakdialoog.h"
#include "ui/bouwstenen/tweedepersoon.h"
#include "ui/bouwstenen/waarom.h"

#include <QCheckBox>
#include <QSplitter>
#include <QTableView>

namespace weegkamer
{
namespace
{
constexpr int detailTekens = 58; ///< room for the longest button with its "waarom?"

QString standzin(const Accountregel &r)
{
    switch (r.stand) {
    case Accountstand::Werkt:
        return r.machtigingBekend ? QObject::tr("Dit account is in gebruik.")
                                  : QObject::tr("Dit account is in gebruik, maar er is niet vastgelegd waarop de machtiging rust. Leg dat vast.");
    case Accountstand::WachtOpEigenaar:
        return QObject::tr("%1 heeft een openingscode gekregen en heeft nog geen eigen wachtwoord gekozen.").arg(r.naam);
    case Accountstand::WachtOpSleutels:
        return QObject::tr("%1 heeft een eigen wachtwoord, maar nog niet alle sleutels die bij de rol horen. Twee personen geven die samen.").arg(r.naam);
    case Accountstand::UitDienst:
        return QObject::tr("De laatste werkdag is voorbij: %1 kan niet meer inloggen. Laat het account vervallen.").arg(r.naam);
    case Accountstand::Vervallen:
        return QObject::tr("Dit account is vervallen. De naam en de openbare sleutel blijven, zodat oude handtekeningen te controleren zijn.");
    }
    Q_UNREACHABLE();
}

QString datumtekst(const QDate &dag)
{
    return dag.isValid() ? leesbaar(dag.toString(Qt::ISODate), VeldSoort::Datum) : QString();
}
} // namespace

Accountblad::Accountblad(Omgeving &omgeving, QWidget *ouder)
    : QWidget(ouder),
      m_omgeving(omgeving),
      m_ookVervallen(new QCheckBox(tr("Toon ook vervallen accounts"), this)),
      m_nieuweSleutel(new QWidget(this)),
      m_model(new Paginamodel({{.sleutel = u"naam"_qs, .titel = tr("Naam")},
                               {.sleutel = u"rol"_qs, .titel = tr("Rol"), .keuzes = keuzes<Rol>(), .tekens = 18},
                               {.sleutel = u"stand"_qs, .titel = tr("Stand"), .keuzes = keuzes<Accountstand>(), .tekens = 17},
                               {.sleutel = u"werkgever"_qs, .titel = tr("Werkgever"), .tekens = 18}},
                              this)),
      m_lijst(new Lijst(tr("Accounts"), this)),
      m_detail(new Leesblad(tr("Gegevens van het account"), this))
{
    bouw();
}

void Accountblad::bouw()
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, maat::rondom, 0, 0);
    kolom->setSpacing(maat::rondom);
    auto *vak = new QWidget(this);
    auto *rij = new QHBoxLayout(vak);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::binnen);
    m_maak = voegActieToe(m_omgeving, rij, maakvraag(), tr("Het account is gemaakt."), [this](const Gedaan &gedaan) {
        m_gekozen = AccountId(gedaan.id);
        ververs();
        for (const Accountregel &r : std::as_const(m_accounts.rijen)) {
            if (r.account == m_gekozen)
                toonCode(this, r.naam, gedaan.code);
        }
    });
    rij->addStretch();
    rij->addWidget(m_ookVervallen);
    kolom->addWidget(vak);
    const bool magHersleutelen = m_omgeving.kamer().heeftDossiers() && sleutelhouders.bevat(m_omgeving.kamer().wie().rol);
    auto *sleutelrij = new QHBoxLayout(m_nieuweSleutel);
    sleutelrij->setContentsMargins(0, 0, 0, 0);
    sleutelrij->setSpacing(maat::rondom);
    sleutelrij->addWidget(maakProza(magHersleutelen
                                        ? tr("Iemand die de sleutel van de dossiers had, heeft hem niet meer. Geef het bestand een nieuwe sleutel: dan is een bewaarde oude niets waard.")
                                        : tr("Iemand die de sleutel van de dossiers had, heeft hem niet meer. Vraag de casuscoördinator het bestand hier een nieuwe sleutel te geven."),
                                    m_nieuweSleutel),
                          1);
    if (magHersleutelen) {
        auto *knop = new QPushButton(tr("Geef een nieuwe sleutel"), m_nieuweSleutel);
        knop->setObjectName(u"hersleutel"_qs);
        connect(knop, &QPushButton::clicked, this, &Accountblad::hersleutel);
        sleutelrij->addWidget(knop, 0, Qt::AlignTop);
    }
    m_nieuweSleutel->hide();
    kolom->addWidget(m_nieuweSleutel);
    auto *deling = new QSplitter(Qt::Horizontal, this);
    deling->setHandleWidth(maat::sectie);
    deling->setChildrenCollapsible(false);
    deling->addWidget(m_lijst);
    deling->addWidget(m_detail);
    deling->setStretchFactor(0, 3);
    deling->setStretchFactor(1, 2);
    deling->setSizes({600, 440});
    m_detail->setMinimumWidth(tekenbreedte(this, detailTekens));
    kolom->addWidget(deling, 1);
    m_lijst->setObjectName(u"accounts"_qs);
    m_lijst->zetModel(m_model);
    m_lijst->zetLeeg(tr("Hier staan de accounts van deze kamer."));
    connect(m_model, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { m_omgeving.meldFout(fout); });
    connect(m_lijst, &Lijst::huidigeGewijzigd, this, [this](const QJsonObject &regel) {
        m_gekozen = AccountId(regel.value(u"account").toString().toLongLong());
        toon();
    });
    connect(m_ookVervallen, &QCheckBox::toggled, this, &Accountblad::ververs);
}

Keuzelijst Accountblad::deelnemerkeuzes() const
{
    Keuzelijst uit;
    const auto lijst = m_omgeving.kamer().vraag(VraagAccounts{});
    if (lijst) {
        for (const Bosdeelnemer &d : lijst->deelnemers)
            uit.append({d.deelnemer.tekst(), d.naam});
    }
    return uit;
}

Handelingvraag Accountblad::maakvraag() const
{
    return {.handeling = QLatin1String(MaakAccount::kop.naam),
            .opties = {{u"machtiging.deelnemer"_qs, deelnemerkeuzes()}},
            .uitleg = tr("Een account krijgt alleen wie de wet daarvoor aanwijst, en van wie de betrouwbaarheid is gecontroleerd. U krijgt een openingscode. "
                         "De eigenaar kiest daarmee een eigen wachtwoord. Sleutels van dossiers geven twee personen daarna samen.")};
}

void Accountblad::nieuw()
{
    m_maak->click();
}

void Accountblad::ververs()
{
    werkActieBij(m_omgeving, m_maak, maakvraag());
    vraagLijst();
    const auto rijVan = [this](const Accountregel &r) { return r.account == m_gekozen; };
    const auto it = std::find_if(m_accounts.rijen.cbegin(), m_accounts.rijen.cend(), rijVan);
    const AccountId gekozen = it == m_accounts.rijen.cend() ? AccountId() : m_gekozen;
    m_model->zetBron([this](const QString &, int) -> Uitkomst<Pagina> {
        Pagina pagina;
        for (const Accountregel &r : std::as_const(m_accounts.rijen))
            pagina.rijen.append(naarJson(r));
        return pagina;
    });
    if (m_model->rowCount() > 0)
        m_lijst->tabel()->selectRow(gekozen.isGeldig() ? static_cast<int>(it - m_accounts.rijen.cbegin()) : 0);
    toon();
}

void Accountblad::vraagLijst()
{
    auto lijst = m_omgeving.kamer().vraag(VraagAccounts{.ookVervallen = m_ookVervallen->isChecked()});
    if (lijst)
        m_accounts = std::move(*lijst);
    else
        m_omgeving.meldFout(lijst.error());
    m_nieuweSleutel->setVisible(m_accounts.hersleutelen);
}

void Accountblad::hersleutel()
{
    doeTaak(m_omgeving, this, tr("Nieuwe sleutel voor het bestand"), tr("Het hele bestand wordt opnieuw geschreven, onder een nieuwe sleutel. Daarna opent de oude niets meer."),
            [](Taak::Voortgang &voortgang, Kamer &kamer) -> Gelukt {
                return Sleutelbeheer(kamer).geefNieuweSleutel([&](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); });
            },
            [this](const Gelukt &uitkomst) {
                m_omgeving.ververs();
                if (uitkomst)
                    m_omgeving.meldGoed(tr("Het bestand heeft een nieuwe sleutel."));
                else
                    m_omgeving.meldFout(uitkomst.error());
            });
}

void Accountblad::toon()
{
    m_detail->wis();
    for (const Accountregel &r : std::as_const(m_accounts.rijen)) {
        if (r.account != m_gekozen)
            continue;
        m_detail->kop(r.naam);
        m_detail->klein(label(r.rol));
        m_detail->alinea(standzin(r));
        toonActies(r);
        toonMachtiging(r);
    }
}

void Accountblad::toonMachtiging(const Accountregel &r)
{
    m_detail->kop(tr("Waarop de machtiging rust"));
    if (!r.machtigingBekend) {
        m_detail->alinea(tr("Dit is nog niet vastgelegd. Kies \u201cWijzig rol of machtiging\u201d en vul de grond, de werkgever en de screening in."));
    } else {
        const Machtiging &m = r.machtiging;
        m_detail->gegevens({{tr("Grond"), label(m.grond)},
                            {tr("Functie"), m.functie},
                            {tr("Werkgever"), r.werkgever},
                            {tr("Screening"), m.screening ? label(*m.screening) : QString()},
                            {tr("Afgegeven door"), m.afgever},
                            {tr("Afgegeven op"), datumtekst(m.afgegevenOp)},
                            {tr("Gecontroleerd door"), m.gecontroleerdDoor},
                            {tr("Strenger"), m.strenger},
                            {tr("Laatste werkdag"), datumtekst(m.tot)}});
    }
    m_detail->kop(tr("Het account"));
    m_detail->gegevens({{tr("Gemaakt op"), datumtekst(inNederland(r.sinds).date())},
                        {tr("Sleutelbestand"), r.sleutelbestand ? tr("Ja, naast het wachtwoord") : tr("Nee")}});
}

void Accountblad::voegToe(QBoxLayout *kolom, const Handelingvraag &vraag, const QString &zin, const QString &naast)
{
    auto *vak = new QWidget(kolom->parentWidget());
    auto *rij = new QHBoxLayout(vak);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::binnen);
    voegActieToe(m_omgeving, rij, vraag, zin);
    rij->addStretch();
    kolom->addWidget(vak);
    if (!naast.isEmpty()) {
        auto *klein = maakProza(naast, kolom->parentWidget());
        zetRol(klein, Tekstrol::Klein);
        kolom->addWidget(klein);
    }
}

void Accountblad::voegBekrachtigingToe(QBoxLayout *kolom, const Bekrachtigvraag &vraag, const QString &naast, std::function<void(const Gedaan &)> daarna)
{
    auto *knop = new QPushButton(vraag.knop + u"…", kolom->parentWidget());
    knop->setObjectName(vraag.handeling);
    knop->setAutoDefault(false);
    connect(knop, &QPushButton::clicked, this, [this, vraag, daarna = std::move(daarna)] {
        auto *dialoog = new Tweedepersoondialoog(m_omgeving, vraag, this, [daarna](const Gedaan &gedaan, const Gelukt &) { daarna(gedaan); });
        dialoog->open();
    });
    kolom->addWidget(knop, 0, Qt::AlignLeft);
    auto *klein = maakProza(naast, kolom->parentWidget());
    zetRol(klein, Tekstrol::Klein);
    kolom->addWidget(klein);
}

void Accountblad::voegSleutelactieToe(QBoxLayout *kolom, const Accountregel &r)
{
    const QJsonObject account{{u"account"_qs, r.account.tekst()}};
    if (!r.sleutelvoorstel.isGeldig()) {
        voegToe(kolom,
                {.handeling = QLatin1String(StelSleutelsVoor::kop.naam), .vast = account,
                 .uitleg = tr("U stelt voor dat %1 de sleutels krijgt die horen bij de rol %2. Een ander, die ze zelf heeft, bekrachtigt dat. Controleer eerst of "
                              "de machtiging klopt.").arg(r.naam, label(r.rol).toLower())},
                tr("Het voorstel staat klaar voor een tweede persoon."), {});
        return;
    }
    voegBekrachtigingToe(kolom,
                         {.handeling = QLatin1String(BekrachtigSleutels::kop.naam),
                          .velden = naarJson(BekrachtigSleutels{r.sleutelvoorstel}),
                          .titel = tr("Geef de sleutels"),
                          .uitleg = {tr("%1 krijgt de sleutels die horen bij de rol %2.").arg(r.naam, label(r.rol).toLower()),
                                     tr("Voorgesteld door %1.").arg(r.sleutelvoorstelDoor)},
                          .knop = tr("Geef de sleutels")},
                         tr("Voorgesteld door %1. Een ander die de sleutels heeft, bekrachtigt het.").arg(r.sleutelvoorstelDoor), [this, naam = r.naam](const Gedaan &) {
                             m_omgeving.ververs();
                             m_omgeving.meldGoed(tr("%1 heeft de sleutels, en opent de dossiers bij de volgende keer inloggen.").arg(naam));
                         });
}

void Accountblad::voegHerstelactieToe(QBoxLayout *kolom, const Accountregel &r)
{
    const QString wat = tr("%1 krijgt nieuwe sleutels en een openingscode voor één keer. Wat %1 half had ingevuld en nog niet had verzonden, gaat verloren: het is "
                           "verzegeld met de oude sleutel. Oude handtekeningen blijven geldig. De sleutels van de dossiers geven twee personen daarna opnieuw.")
                            .arg(r.naam);
    if (!r.herstelvoorstel.isGeldig()) {
        voegToe(kolom,
                {.handeling = QLatin1String(StelHerstelVoor::kop.naam), .vast = {{u"account"_qs, r.account.tekst()}},
                 .uitleg = tr("Voor wie het wachtwoord of het sleutelbestand kwijt is. ") + wat},
                tr("Het voorstel staat klaar voor een tweede persoon."), {});
        return;
    }
    voegBekrachtigingToe(kolom,
                         {.handeling = QLatin1String(BekrachtigHerstel::kop.naam),
                          .velden = naarJson(BekrachtigHerstel{r.herstelvoorstel}),
                          .titel = tr("Laat het account opnieuw beginnen"),
                          .uitleg = {wat, tr("Voorgesteld door %1.").arg(r.herstelvoorstelDoor)},
                          .knop = tr("Laat opnieuw beginnen"),
                          .bevestiging = r.naam},
                         tr("Nieuw begin voorgesteld door %1. Een ander bekrachtigt het.").arg(r.herstelvoorstelDoor), [this, naam = r.naam](const Gedaan &gedaan) {
                             m_omgeving.ververs();
                             toonCode(this, naam, gedaan.code);
                         });
}

void Accountblad::toonActies(const Accountregel &r)
{
    if (r.stand == Accountstand::Vervallen)
        return;
    auto *vak = new QWidget(m_detail->vel());
    auto *kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(0, maat::tussen, 0, maat::tussen);
    kolom->setSpacing(maat::tussen);
    const QJsonObject account{{u"account"_qs, r.account.tekst()}};
    if (r.stand == Accountstand::WachtOpSleutels)
        voegSleutelactieToe(kolom, r);
    QJsonObject begin{{u"rol"_qs, tekst(r.rol)}};
    if (r.machtigingBekend)
        begin.insert(u"machtiging"_qs, naarJson(r.machtiging));
    voegToe(kolom,
            {.handeling = QLatin1String(WijzigMachtiging::kop.naam), .vast = account, .begin = begin, .opties = {{u"machtiging.deelnemer"_qs, deelnemerkeuzes()}},
             .uitleg = tr("Krijgt het account een andere rol, dan gaan de sleutels van de dossiers er meteen af. Twee personen geven daarna de sleutels van de nieuwe rol.")},
            tr("De machtiging is vastgelegd."), {});
    voegHerstelactieToe(kolom, r);
    if (r.sleutelvoorstel.isGeldig() || r.herstelvoorstel.isGeldig())
        voegToe(kolom, {.handeling = QLatin1String(TrekVoorstelIn::kop.naam), .vast = account, .uitleg = tr("Wat over dit account is voorgesteld gaat niet door.")},
                tr("Het voorstel is ingetrokken."), {});
    voegToe(kolom,
            {.handeling = QLatin1String(LaatVervallen::kop.naam), .vast = account,
             .uitleg = tr("%1 kan daarna niet meer inloggen. Dit kunt u niet ongedaan maken. De naam en de openbare sleutel blijven, zodat oude handtekeningen te "
                          "controleren zijn.").arg(r.naam),
             .bevestiging = r.naam},
            tr("Het account is vervallen."), {});
    m_detail->voegToe(vak);
}

} // namespace weegkamer
