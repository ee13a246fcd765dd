// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/journaalblad.h"

#include "core/beheer/accountvragen.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/herlaad.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/proza.h"

namespace weegkamer
{
namespace
{
/// What was refused stands there as a handeling and a rule: "beheer.maak-account B12a".
QString inWoorden(const Kamer &kamer, const QString &geweigerd)
{
    const HandelingDefinitie *d = kamer.handelingen().handeling(geweigerd.section(u' ', 0, 0));
    return d ? QObject::tr("%1 (regel %2)").arg(d->titel, geweigerd.section(u' ', 1)) : geweigerd;
}
} // namespace

Journaalblad::Journaalblad(Omgeving &omgeving, QWidget *ouder)
    : QWidget(ouder),
      m_omgeving(omgeving),
      m_model(new Paginamodel({{.sleutel = u"tijd"_qs, .titel = tr("Tijd"), .soort = VeldSoort::Tijdstip, .tekens = 18},
                               {.sleutel = u"door"_qs, .titel = tr("Wie"), .tekens = 20},
                               {.sleutel = u"soort"_qs, .titel = tr("Wat"), .keuzes = keuzes<Journaalsoort>(), .tekens = 34},
                               {.sleutel = u"betreft"_qs, .titel = tr("Account")},
                               {.sleutel = u"toelichting"_qs, .titel = tr("Toelichting"), .tekens = 32},
                               {.sleutel = u"overgenomen"_qs, .titel = tr("In het logboek"), .soort = VeldSoort::JaNee, .tekens = 13}},
                              this)),
      m_lijst(new Lijst(tr("Journaal van de sleutelbos"), this)),
      m_ingekort(maakProza({}, this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, maat::rondom, 0, 0);
    kolom->setSpacing(maat::rondom);
    kolom->addWidget(maakProza(tr("Wat er met accounts en sleutels gebeurde. Elke regel is getekend en geketend. Bij de volgende keer inloggen met een sleutel van de dossiers "
                                  "komt zij ook in het logboek."),
                               this));
    m_ingekort->setObjectName(u"ingekort"_qs);
    m_ingekort->hide();
    kolom->addWidget(m_ingekort);
    m_lijst->setObjectName(u"journaal"_qs);
    m_lijst->zetModel(m_model);
    m_lijst->zetLeeg(tr("Hier staat wat er met accounts en sleutels gebeurde."));
    kolom->addWidget(m_lijst, 1);
    connect(m_model, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { m_omgeving.meldFout(fout); });
}

void Journaalblad::showEvent(QShowEvent *gebeurtenis)
{
    QWidget::showEvent(gebeurtenis);
    // Reading it is logged: only who looks at it asks for it.
    if (m_gevraagd)
        return;
    m_gevraagd = true;
    m_model->zetBron([this, &k = m_omgeving.kamer()](const QString &na, int aantal) -> Uitkomst<Pagina> {
        PROBEER_IN(const Bosjournaal journaal, k.vraag(VraagJournaal{.na = na, .aantal = aantal}));
        zetProza(m_ingekort, tr("Tot en met regel %1 staat hier alleen wat nog telt. De andere regels staan in het logboek.").arg(journaal.ingekortTot));
        m_ingekort->setVisible(journaal.ingekortTot > 0);
        Pagina pagina{{}, journaal.volgende};
        for (Bosjournaalregel r : journaal.rijen) {
            if (r.soort == Journaalsoort::Geweigerd)
                r.toelichting = inWoorden(k, r.toelichting);
            pagina.rijen.append(naarJson(r));
        }
        return pagina;
    });
}

void Journaalblad::ververs()
{
    if (m_gevraagd && isVisible())
        herlaadOpPlaats(*m_lijst, *m_model, u"volgnummer"_qs);
}

} // namespace weegkamer
