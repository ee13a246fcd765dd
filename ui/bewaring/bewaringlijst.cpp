// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/bewaringlijst.h"

#include "core/bewaring/certificaat.h"
#include "core/kamer/kamer.h"
#include "ui/bewaring/certificaatvenster.h"
#include "ui/bouwstenen/herlaad.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/lijst.h"

#include <QTabWidget>

namespace weegkamer
{
namespace
{
Uitkomst<Pagina> haalBewaring(Kamer &kamer, const QString &na, int aantal)
{
    PROBEER_IN(const Bewaarlijst lijst, kamer.vraag(VraagBewaring{.na = na, .aantal = aantal}));
    Pagina pagina{.rijen = {}, .volgende = lijst.volgende};
    for (const Bewaarregel &r : lijst.rijen) {
        QJsonObject rij = naarJson(r);
        rij.insert(u"klok"_qs, inWoorden(r.uiterlijk, kamer.vandaag()));
        pagina.rijen.append(rij);
    }
    return pagina;
}

QString controleInWoorden(const Registerregel &r)
{
    if (!r.gecontroleerdOp.isValid())
        return QObject::tr("nog niet gecontroleerd");
    const qint64 sporen = r.sporen.value_or(0);
    if (sporen == 0)
        return QObject::tr("geen sporen");
    return QObject::tr("%n sporen gevonden", nullptr, static_cast<int>(sporen));
}

Uitkomst<Pagina> haalRegister(Kamer &kamer, const QString &na, int aantal)
{
    PROBEER_IN(const Vernietigingsregister lijst, kamer.vraag(VraagRegister{.na = na, .aantal = aantal}));
    Pagina pagina{.rijen = {}, .volgende = lijst.volgende};
    for (const Registerregel &r : lijst.rijen) {
        QJsonObject rij = naarJson(r);
        rij.insert(u"controle"_qs, controleInWoorden(r));
        pagina.rijen.append(rij);
    }
    return pagina;
}
} // namespace

Bewaringlijst::Bewaringlijst(Omgeving &omgeving, QWidget *ouder)
    : Kamerpagina(omgeving, ouder),
      m_tabs(new QTabWidget(this)),
      m_model(new Paginamodel({{.sleutel = u"nummer"_qs, .titel = tr("Nummer"), .tekens = 10},
                               {.sleutel = u"grond"_qs, .titel = tr("Grond")},
                               {.sleutel = u"fase"_qs, .titel = tr("Stand"), .keuzes = keuzes<Fase>(), .tekens = 16},
                               {.sleutel = u"uiterlijk"_qs, .titel = tr("Uiterlijk"), .soort = VeldSoort::Datum, .tekens = 12},
                               {.sleutel = u"klok"_qs, .titel = tr("Hoe lang nog"), .tekens = 18}},
                              this)),
      m_lijst(new Lijst(tr("Bewaren en vernietigen"), m_tabs)),
      m_registermodel(new Paginamodel({{.sleutel = u"nummer"_qs, .titel = tr("Nummer"), .tekens = 10},
                                       {.sleutel = u"grond"_qs, .titel = tr("Grond")},
                                       {.sleutel = u"vernietigd-op"_qs, .titel = tr("Vernietigd op"), .soort = VeldSoort::Datum, .tekens = 14},
                                       {.sleutel = u"functie-een"_qs, .titel = tr("Voorgesteld door"), .tekens = 20},
                                       {.sleutel = u"functie-twee"_qs, .titel = tr("Bekrachtigd door"), .tekens = 20},
                                       {.sleutel = u"controle"_qs, .titel = tr("Controle"), .tekens = 20}},
                                      this)),
      m_register(new Lijst(tr("Register van vernietiging"), m_tabs))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(titel());
    m_tabs->tabBar()->setAccessibleName(titel());
    bouwBewaren();
    bouwRegister();
    setFocusProxy(m_lijst);
}

void Bewaringlijst::bouwBewaren()
{
    m_lijst->setObjectName(u"bewaren"_qs);
    m_lijst->zetModel(m_model);
    m_lijst->zetLeeg(tr("Hier staan de dossiers die zijn afgeschermd of die u moet vernietigen. Er is er nu geen."));
    m_tabs->addTab(m_lijst, tr("Bewaren en vernietigen"));
    connect(m_lijst, &Lijst::gekozen, this, [this](const QJsonObject &rij) {
        omgeving().ga({u"bewaring"_qs, DossierId(rij.value(u"dossier").toString().toLongLong())});
    });
    connect(m_model, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { omgeving().meldFout(fout); });
}

void Bewaringlijst::bouwRegister()
{
    m_register->setObjectName(u"register"_qs);
    m_register->zetModel(m_registermodel);
    m_register->zetLeeg(tr("Hier staat van elk vernietigd dossier één regel, zonder naam. Er is nog niets vernietigd."));
    m_tabs->addTab(m_register, tr("Register van vernietiging"));
    // Reading the register is logged: only for who looks at it.
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int) {
        if (m_tabs->currentWidget() == m_register)
            verversRegister();
    });
    connect(m_register, &Lijst::gekozen, this, [this](const QJsonObject &rij) {
        toonCertificaat(omgeving(), VernietigingId(rij.value(u"id").toString().toLongLong()), this);
    });
    connect(m_registermodel, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { omgeving().meldFout(fout); });
}

QString Bewaringlijst::titel() const
{
    return tr("Bewaren en vernietigen");
}

QString Bewaringlijst::hulp() const
{
    return u"bewaring"_qs;
}

void Bewaringlijst::ververs()
{
    if (m_gevraagd)
        herlaadOpPlaats(*m_lijst, *m_model, u"dossier"_qs);
    else
        m_model->zetBron([&k = kamer()](const QString &na, int aantal) { return haalBewaring(k, na, aantal); });
    m_gevraagd = true;
    if (m_tabs->currentWidget() == m_register)
        verversRegister();
}

void Bewaringlijst::verversRegister()
{
    if (m_registerGevraagd)
        herlaadOpPlaats(*m_register, *m_registermodel, u"id"_qs);
    else
        m_registermodel->zetBron([&k = kamer()](const QString &na, int aantal) { return haalRegister(k, na, aantal); });
    m_registerGevraagd = true;
}

} // namespace weegkamer
