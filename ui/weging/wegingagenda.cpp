// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/wegingagenda.h"

#include "core/kamer/kamer.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/weging/parafen.h"
#include "ui/weging/plaatsvervangersvenster.h"

namespace weegkamer
{
namespace
{
Lijstopgave agendaopgave()
{
    return {.naam = Wegingagenda::tr("Agenda van de weegploeg"),
            .sleutel = u"wegingen"_qs,
            .kolommen = {{u"nummer"_qs, Wegingagenda::tr("Nummer"), VeldSoort::Tekst, {}, 12},
                         {u"sinds"_qs, Wegingagenda::tr("Wacht sinds"), VeldSoort::Datum, {}, 13},
                         {u"ronde-tekst"_qs, Wegingagenda::tr("Ronde"), VeldSoort::Tekst, {}, 8},
                         {u"parafen"_qs, Wegingagenda::tr("Oordelen"), VeldSoort::Tekst, {}, 24, u"parafen-woorden"_qs},
                         {u"stand"_qs, Wegingagenda::tr("Stand"), VeldSoort::Tekst, {}, 12},
                         {u"aangehouden"_qs, Wegingagenda::tr("Aangehouden tot en met"), VeldSoort::Tekst, {}, 0}},
            .volgordes = keuzes<Agendavolgorde>(),
            .opKolom = {{u"sinds"_qs, {u"wacht-langst"_qs, u"wacht-kortst"_qs}}},
            .wat = Uitvoersoort::Wegingen,
            .filterhint = Wegingagenda::tr("Nummer")};
}

QJsonObject rijVan(const Agendaregel &regel)
{
    QJsonObject rij = naarJson(regel);
    rij.insert(u"ronde-tekst"_qs, QString::number(regel.ronde));
    rij.insert(u"parafen"_qs, parafenInTekens(parafenVan(regel)));
    rij.insert(u"parafen-woorden"_qs, parafenInWoorden(parafenVan(regel)));
    rij.insert(u"stand"_qs, regel.geopend ? Wegingagenda::tr("Geopend") : Wegingagenda::tr("Verzegeld"));
    QString tot = regel.aangehoudenTot.isValid() ? schrijfDatum(regel.aangehoudenTot) : QString();
    if (regel.kerenVerlengd > 0)
        tot = Wegingagenda::tr("%1 (verlengd)").arg(tot);
    rij.insert(u"aangehouden"_qs, tot);
    return rij;
}
} // namespace

Wegingagenda::Wegingagenda(Omgeving &omg, QWidget *ouder) : Kamerpagina(omg, ouder), m_vak(new Lijstvak(omg, agendaopgave(), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    m_vak->zetLeeg(tr("Er ligt niets voor aan de weegploeg. Een aanmelding komt hier zodra de "
                      "casuscoördinator haar aan de weegploeg voorlegt."),
                   tr("Naar de aanmeldingen"));
    auto *knoppen = new QHBoxLayout;
    auto *plaatsvervangers = new QPushButton(tr("Plaatsvervangers…"), this);
    plaatsvervangers->setObjectName(u"plaatsvervangers"_qs);
    knoppen->addStretch();
    knoppen->addWidget(plaatsvervangers);
    kolom->addLayout(knoppen);
    connect(plaatsvervangers, &QPushButton::clicked, this, [this] { (new Plaatsvervangersvenster(this->omgeving(), this))->open(); });
    kolom->addWidget(m_vak, 1);
    setFocusProxy(m_vak);
    connect(m_vak->lijst(), &Lijst::gekozen, this, [this](const QJsonObject &rij) {
        this->omgeving().ga({u"weging"_qs, DossierId(rij.value(u"dossier").toString().toLongLong())});
    });
    connect(m_vak, &Lijstvak::leegKnopGekozen, this, [this] {
        this->omgeving().ga({u"aanmeldingen"_qs, {}});
    });
    m_vak->zetBron([this](const Lijstvraag &v, const QString &na, int aantal) -> Uitkomst<Pagina> {
        const auto volgorde = keuzeUit<Agendavolgorde>(v.volgorde).value_or(Agendavolgorde::WachtLangst);
        PROBEER_IN(const Agenda agenda, kamer().vraag(VraagWegingen{na, aantal, volgorde, v.filter}));
        Pagina pagina{{}, agenda.volgende};
        for (const Agendaregel &regel : agenda.rijen)
            pagina.rijen.append(rijVan(regel));
        return pagina;
    });
}

QString Wegingagenda::titel() const
{
    return tr("Weging");
}

void Wegingagenda::ververs()
{
    m_vak->herlaad();
    if (const auto standen = kamer().vraag(TelDossiers{})) {
        qint64 totaal = 0;
        for (const Werkteller &t : standen->tellers)
            totaal += t.soort == tekst(Fase::Weging) ? t.aantal : 0;
        m_vak->zetTotaal(totaal);
    }
}

} // namespace weegkamer
