// SPDX-License-Identifier: EUPL-1.2
#include "ui/zoeken/zoekpagina.h"

#include "core/kamer/kamer.h"
#include "core/zoeken/zoek.h"
#include "ui/bouwstenen/herlaad.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/plaatsen.h"
#include "ui/bouwstenen/proza.h"

namespace weegkamer
{
namespace
{
QString standInWoorden(const Treffers &treffers)
{
    const qsizetype aantal = treffers.rijen.size();
    if (treffers.meer)
        return QObject::tr("De eerste %1 dossiers. Er zijn er meer: zoek met meer woorden.").arg(aantal);
    return QObject::tr("Gevonden in %n dossiers.", nullptr, static_cast<int>(aantal));
}

QJsonObject alsRij(const Treffer &treffer)
{
    QJsonObject rij = naarJson(treffer);
    rij.insert(u"fragment"_qs, treffer.fragment.simplified());
    if (!treffer.soort.isEmpty())
        rij.insert(u"soort"_qs, QString(treffer.soort.left(1).toUpper() + treffer.soort.mid(1)));
    return rij;
}
} // namespace

Zoekpagina::Zoekpagina(Omgeving &omgeving, const QString &woorden, QWidget *ouder)
    : Kamerpagina(omgeving, ouder),
      m_woorden(woorden.trimmed()),
      m_stand(maakProza({}, this)),
      m_model(new Paginamodel({{.sleutel = u"nummer"_qs, .titel = tr("Nummer"), .tekens = 10},
                               {.sleutel = u"fase"_qs, .titel = tr("Stand"), .keuzes = keuzes<Fase>(), .tekens = 16},
                               {.sleutel = u"soort"_qs, .titel = tr("Waarin"), .tekens = 14},
                               {.sleutel = u"fragment"_qs, .titel = tr("Gevonden")}},
                              this)),
      m_lijst(new Lijst(tr("Zoekresultaten"), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    zetRol(m_stand, Tekstrol::Klein);
    kolom->addWidget(m_stand);
    m_lijst->zetModel(m_model);
    m_lijst->zetLeeg(tr("Niets gevonden met deze woorden."));
    kolom->addWidget(m_lijst, 1);
    setFocusProxy(m_lijst);
    connect(m_lijst, &Lijst::gekozen, this, [this](const QJsonObject &rij) {
        if (const auto fase = keuzeUit<Fase>(rij.value(u"fase").toString()))
            this->omgeving().ga(plaatsVan(DossierId(rij.value(u"dossier").toString().toLongLong()), *fase));
    });
    connect(m_model, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { this->omgeving().meldFout(fout); });
}

QString Zoekpagina::titel() const
{
    return tr("Zoeken"); // the words may be a name, and the title is shown in many places
}

QString Zoekpagina::hulp() const
{
    return u"zoeken"_qs;
}

void Zoekpagina::ververs()
{
    if (m_gevraagd) {
        herlaadOpPlaats(*m_lijst, *m_model, u"dossier"_qs);
        return;
    }
    m_gevraagd = true;
    m_model->zetBron([this](const QString &, int) -> Uitkomst<Pagina> {
        m_stand->hide();
        PROBEER_IN(const Treffers treffers, kamer().vraag(Zoek{m_woorden}));
        Pagina pagina;
        for (const Treffer &treffer : treffers.rijen)
            pagina.rijen.append(alsRij(treffer));
        zetProza(m_stand, standInWoorden(treffers));
        m_stand->setVisible(!treffers.rijen.isEmpty());
        return pagina;
    });
}

} // namespace weegkamer
