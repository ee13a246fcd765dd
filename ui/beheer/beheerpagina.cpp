// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/beheerpagina.h"

#include "core/kamer/kamer.h"
#include "core/kamer/regelmatrix.h"
#include "core/personen/deelnemer.h"
#include "ui/beheer/oefenblad.h"
#include "ui/beheer/rechtenblad.h"
#include "ui/beheer/regelblad.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/herlaad.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/waarom.h"

#include <QTabWidget>

namespace weegkamer
{

Beheerpagina::Beheerpagina(Omgeving &omgeving, QWidget *ouder)
    : Kamerpagina(omgeving, ouder),
      m_tabs(new QTabWidget(this)),
      m_model(new Paginamodel({{.sleutel = u"naam"_qs, .titel = tr("Organisatie")},
                               {.sleutel = u"soort"_qs, .titel = tr("Soort"), .keuzes = keuzes<Deelnemersoort>(), .tekens = 30},
                               {.sleutel = u"bron"_qs, .titel = tr("Artikel"), .tekens = 20},
                               {.sleutel = u"van"_qs, .titel = tr("Vanaf"), .soort = VeldSoort::Datum, .tekens = 12}},
                              this)),
      m_deelnemers(new Lijst(tr("Deelnemers"), this)),
      m_regels(new Regelblad(regelmatrix(omgeving.kamer().handelingen()), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(titel());
    m_tabs->tabBar()->setAccessibleName(titel());
    bouwDeelnemers();
    m_tabs->addTab(m_regels, tr("Regels"));
    m_tabs->addTab(new Rechtenblad(omgeving, this), tr("Rechten"));
    if (kamer().voorkant().oefen) {
        m_oefening = new Oefenblad(omgeving, this);
        m_tabs->addTab(m_oefening, tr("Oefening"));
    }
}

Handelingvraag Beheerpagina::deelnemervraag() const
{
    return {.handeling = QLatin1String(VoegOrganisatieToe::kop.naam),
            .uitleg = tr("Een vaste deelnemer staat in de wet. Noem het artikel dat deze organisatie noemt.")};
}

void Beheerpagina::bouwDeelnemers()
{
    auto *blad = new QWidget(this);
    auto *kolom = new QVBoxLayout(blad);
    kolom->setContentsMargins(0, maat::rondom, 0, 0);
    kolom->setSpacing(maat::rondom);
    auto *vak = new QWidget(blad);
    auto *rij = new QHBoxLayout(vak);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::binnen);
    kolom->addWidget(vak);
    m_voegToe = voegActieToe(omgeving(), rij, deelnemervraag(), tr("De organisatie staat op de lijst van deelnemers."));
    rij->addStretch();
    m_deelnemers->setObjectName(u"deelnemers"_qs);
    m_deelnemers->zetModel(m_model);
    m_deelnemers->zetLeeg(tr("Hier staan de organisaties die volgens de wet meedoen. Er is er nog geen."));
    kolom->addWidget(m_deelnemers, 1);
    m_tabs->addTab(blad, tr("Deelnemers"));
    connect(m_model, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { omgeving().meldFout(fout); });
}

QString Beheerpagina::titel() const
{
    return tr("Beheer");
}

QString Beheerpagina::hulp() const
{
    return u"beheer"_qs;
}

void Beheerpagina::nieuw()
{
    m_tabs->setCurrentIndex(0);
    m_voegToe->click();
}

void Beheerpagina::filter()
{
    m_tabs->setCurrentWidget(m_regels);
    m_regels->naarFilter();
}

void Beheerpagina::ververs()
{
    werkActieBij(omgeving(), m_voegToe, deelnemervraag());
    if (m_gevraagd) {
        herlaadOpPlaats(*m_deelnemers, *m_model, u"deelnemer"_qs);
    } else {
        m_gevraagd = true;
        m_model->zetBron([&k = kamer()](const QString &, int) -> Uitkomst<Pagina> {
            PROBEER_IN(const Deelnemerlijst lijst, k.vraag(VraagDeelnemers{}));
            Pagina pagina;
            for (const Deelnemerregel &r : lijst.rijen)
                pagina.rijen.append(naarJson(r));
            return pagina;
        });
    }
    if (m_oefening)
        m_oefening->ververs();
}

} // namespace weegkamer
