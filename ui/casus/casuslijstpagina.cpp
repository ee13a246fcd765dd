// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casuslijstpagina.h"

#include "core/casus/actielijst.h"
#include "core/casus/casuslijst.h"
#include "core/kamer/kamer.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/casus/casuspagina.h"

#include <QPointer>
#include <QTabWidget>

namespace weegkamer
{
namespace
{
constexpr int nummerTekens = 14;
constexpr int klokTekens = 34;

QString klok(QDate uiterlijk, QDate vandaag)
{
    return uiterlijk.isValid() ? Casuslijstpagina::tr("%1 (%2)").arg(datumInWoorden(uiterlijk, vandaag), inWoorden(uiterlijk, vandaag))
                               : QString();
}

/// Oversight gets no names in a list: then there is no column for them, and no filter on them.
Lijstopgave casusopgave(Rol rol)
{
    Lijstopgave opgave{.naam = Casuslijstpagina::tr("Casussen"),
            .sleutel = u"casussen"_qs,
            .kolommen = {{.sleutel = u"nummer"_qs, .titel = Casuslijstpagina::tr("Nummer"), .tekens = nummerTekens},
                         {.sleutel = u"betrokkene"_qs, .titel = Casuslijstpagina::tr("Betrokkene"), .persoonlijk = true},
                         {.sleutel = u"opgenomen-op"_qs, .titel = Casuslijstpagina::tr("Opgenomen op"), .soort = VeldSoort::Datum, .tekens = nummerTekens},
                         {.sleutel = u"evaluatie"_qs, .titel = Casuslijstpagina::tr("Evaluatie uiterlijk"), .tekens = klokTekens, .uitvoer = u"evaluatie-op"_qs},
                         {.sleutel = u"open-acties"_qs, .titel = Casuslijstpagina::tr("Open acties"), .soort = VeldSoort::Geheel, .tekens = 10},
                         {.sleutel = u"actie"_qs, .titel = Casuslijstpagina::tr("Volgende actie uiterlijk"), .tekens = klokTekens, .uitvoer = u"volgende-actie"_qs}},
            .volgordes = keuzes<Casusvolgorde>(),
            .opKolom = {{u"nummer"_qs, {u"oudste"_qs, u"nummer"_qs}}, {u"evaluatie"_qs, {u"evaluatie"_qs, u"evaluatie-laatst"_qs}}},
            .wat = Uitvoersoort::Casussen,
            .filterhint = Casuslijstpagina::tr("Nummer of naam")};
    if (zonderNamenInDeLijst.bevat(rol)) {
        opgave.kolommen.removeIf([](const Kolom &k) { return k.persoonlijk; });
        opgave.filterhint = Casuslijstpagina::tr("Nummer");
    }
    return opgave;
}

Lijstopgave actieopgave()
{
    return {.naam = Casuslijstpagina::tr("Openstaande acties"),
            .sleutel = u"acties"_qs,
            .kolommen = {{.sleutel = u"nummer"_qs, .titel = Casuslijstpagina::tr("Nummer"), .tekens = nummerTekens},
                         {.sleutel = u"omschrijving"_qs, .titel = Casuslijstpagina::tr("Actie"), .persoonlijk = true},
                         {.sleutel = u"organisatie"_qs, .titel = Casuslijstpagina::tr("Wie doet het"), .tekens = klokTekens},
                         {.sleutel = u"klok"_qs, .titel = Casuslijstpagina::tr("Uiterlijk"), .tekens = klokTekens, .uitvoer = u"uiterlijk"_qs}},
            .volgordes = keuzes<Actievolgorde>(),
            .opKolom = {{u"klok"_qs, {u"eerste"_qs, u"laatste"_qs}}},
            .wat = Uitvoersoort::Acties,
            .filterhint = Casuslijstpagina::tr("Nummer of naam")};
}

Uitkomst<Pagina> haalCasussen(Kamer &kamer, const Lijstvraag &v, const QString &na, int aantal)
{
    const auto volgorde = keuzeUit<Casusvolgorde>(v.volgorde).value_or(Casusvolgorde::Nummer);
    PROBEER_IN(const Casuslijst lijst, kamer.vraag(VraagCasussen{volgorde, na, aantal, v.filter}));
    Pagina pagina{.rijen = {}, .volgende = lijst.volgende};
    for (const Casusregel &regel : lijst.rijen) {
        QJsonObject rij = naarJson(regel);
        rij.insert(u"evaluatie"_qs, klok(regel.evaluatieOp, kamer.vandaag()));
        rij.insert(u"actie"_qs, klok(regel.volgendeActie, kamer.vandaag()));
        pagina.rijen.append(rij);
    }
    return pagina;
}

Uitkomst<Pagina> haalActies(Kamer &kamer, const Lijstvraag &v, const QString &na, int aantal)
{
    const auto volgorde = keuzeUit<Actievolgorde>(v.volgorde).value_or(Actievolgorde::Eerste);
    PROBEER_IN(const Actielijst lijst, kamer.vraag(VraagActies{volgorde, na, aantal, v.filter}));
    Pagina pagina{.rijen = {}, .volgende = lijst.volgende};
    for (const Actieregel &regel : lijst.rijen) {
        QJsonObject rij = naarJson(regel);
        rij.insert(u"klok"_qs, klok(regel.uiterlijk, kamer.vandaag()));
        pagina.rijen.append(rij);
    }
    return pagina;
}
} // namespace

Casuslijstpagina::Casuslijstpagina(Omgeving &omgeving_, QWidget *ouder)
    : Kamerpagina(omgeving_, ouder), m_bladen(new QTabWidget(this)), m_casussen(new Lijstvak(omgeving_, casusopgave(omgeving_.kamer().wie().rol), m_bladen))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    kolom->addWidget(m_bladen, 1);
    m_bladen->setDocumentMode(true);
    m_bladen->setAccessibleName(tr("Casussen en acties"));
    m_bladen->tabBar()->setAccessibleName(tr("Casussen en acties"));
    m_casussen->setContentsMargins(0, maat::rondom, 0, 0);
    m_casussen->setObjectName(u"casussen"_qs);
    // Who sees only the casussen of which they are part must not be told that there are none.
    const bool alleenEigen = kamer().wie().rol == Rol::Deelnemer;
    m_casussen->zetLeeg(alleenEigen ? tr("U doet nu aan geen casus mee. Voegt de casuscoördinator u aan een casus toe, dan staat die hier.")
                                    : tr("Er is nog geen casus. Een casus ontstaat uit een besluit van de weegploeg."));
    m_bladen->addTab(m_casussen, tr("Casussen"));
    connect(m_casussen->lijst(), &Lijst::gekozen, this, &Casuslijstpagina::open);
    m_casussen->zetBron([&k = kamer()](const Lijstvraag &v, const QString &na, int aantal) { return haalCasussen(k, v, na, aantal); });
    if (VraagActies::kop.rollen.bevat(kamer().wie().rol)) {
        m_acties = new Lijstvak(omgeving_, actieopgave(), m_bladen);
        m_acties->setContentsMargins(0, maat::rondom, 0, 0);
        m_acties->setObjectName(u"acties"_qs);
        m_acties->zetLeeg(alleenEigen ? tr("In de casussen waaraan u meedoet, staan geen acties open.")
                                      : tr("Er staan geen acties open. Een actie voegt u toe in het plan van aanpak van een casus."));
        m_bladen->addTab(m_acties, tr("Acties"));
        connect(m_acties->lijst(), &Lijst::gekozen, this, [this](const QJsonObject &rij) {
            const QPointer<QWidget> venster = window(); // this page may be gone once the other is there
            open(rij);
            for (Casuspagina *casus : venster ? venster->findChildren<Casuspagina *>() : QList<Casuspagina *>()) {
                if (casus->isVisible())
                    casus->toonPlan();
            }
        });
        m_acties->zetBron([&k = kamer()](const Lijstvraag &v, const QString &na, int aantal) { return haalActies(k, v, na, aantal); });
    }
    m_bladen->tabBar()->setVisible(m_acties != nullptr);
    setFocusProxy(m_casussen);
}

void Casuslijstpagina::ververs()
{
    m_casussen->herlaad();
    if (m_acties)
        m_acties->herlaad(u"id"_qs);
    // Who may not ask that is not made to: in the log it would stand as something that was tried.
    if (!TelDossiers::kop.rollen.bevat(kamer().wie().rol))
        return;
    if (const auto standen = kamer().vraag(TelDossiers{})) {
        qint64 casussen = 0;
        for (const Werkteller &t : standen->tellers)
            casussen += t.soort == tekst(Fase::Casus) ? t.aantal : 0;
        m_casussen->zetTotaal(casussen);
    }
}

Lijstvak *Casuslijstpagina::inZicht() const
{
    return m_acties && m_bladen->currentWidget() == m_acties ? m_acties : m_casussen;
}

void Casuslijstpagina::filter()
{
    inZicht()->gaNaarFilter();
}

std::optional<Uitkomst<Papier>> Casuslijstpagina::papier()
{
    return inZicht()->papier();
}

void Casuslijstpagina::open(const QJsonObject &rij)
{
    omgeving().ga({u"casussen"_qs, DossierId(rij.value(u"dossier").toString().toLongLong())});
}

} // namespace weegkamer
