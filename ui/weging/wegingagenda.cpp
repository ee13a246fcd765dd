// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/wegingagenda.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/weging/parafen.h"

#include <QTableView>

namespace weegkamer
{
namespace
{
QList<Kolom> kolommen()
{
    return {{u"nummer"_qs, Wegingagenda::tr("Nummer"), VeldSoort::Tekst, {}, 12},
            {u"sinds"_qs, Wegingagenda::tr("Wacht sinds"), VeldSoort::Datum, {}, 13},
            {u"ronde-tekst"_qs, Wegingagenda::tr("Ronde"), VeldSoort::Tekst, {}, 8},
            {u"parafen"_qs, Wegingagenda::tr("Oordelen"), VeldSoort::Tekst, {}, 24, u"parafen-woorden"_qs},
            {u"stand"_qs, Wegingagenda::tr("Stand"), VeldSoort::Tekst, {}, 12},
            {u"aangehouden"_qs, Wegingagenda::tr("Aangehouden tot en met"), VeldSoort::Tekst, {}, 0}};
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

Wegingagenda::Wegingagenda(Omgeving &omg, QWidget *ouder)
    : Kamerpagina(omg, ouder),
      m_model(new Paginamodel(kolommen(), this)),
      m_lijst(new Lijst(tr("Agenda van de weegploeg"), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    auto *kop = new QLabel(titel(), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    m_lijst->zetModel(m_model);
    m_lijst->zetLeeg(tr("Er ligt niets voor aan de weegploeg. Een aanmelding komt hier zodra de "
                        "casuscoördinator haar aan de weegploeg voorlegt."),
                     tr("Naar de aanmeldingen"));
    kolom->addWidget(m_lijst, 1);
    setFocusProxy(m_lijst);
    connect(m_lijst, &Lijst::gekozen, this, [this](const QJsonObject &rij) {
        this->omgeving().ga({u"weging"_qs, DossierId(rij.value(u"dossier").toString().toLongLong())});
    });
    connect(m_lijst, &Lijst::leegKnopGekozen, this, [this] {
        this->omgeving().ga({u"aanmeldingen"_qs, {}});
    });
    connect(m_model, &Paginamodel::haalMislukt, this,
            [this](const Fout &f) { this->omgeving().meldFout(f); });
    m_model->zetBron([this](const QString &na, int aantal) -> Uitkomst<Pagina> {
        PROBEER_IN(const Agenda agenda, kamer().vraag(VraagWegingen{na, aantal}));
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
    const QString gekozen = m_lijst->huidigeRij().value(u"dossier").toString();
    m_model->herlaad();
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->rij(m_model->index(i, 0)).value(u"dossier").toString() == gekozen)
            m_lijst->tabel()->selectRow(i);
    }
}

} // namespace weegkamer
