// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casuslijsttab.h"

#include "core/documenten/handelingen.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/tekstblad.h"
#include "ui/documenten/documentvenster.h"

#include <QLocale>
#include <QTableView>

namespace weegkamer
{
namespace
{
constexpr auto datumTekens = 16;

Keuzelijst documentsoorten()
{
    Keuzelijst lijst = keuzes<Documentsoort>();
    lijst.append({u"oordeel"_qs, QObject::tr("Oordeel")});
    return lijst;
}
} // namespace

Casuslijsttab::Casuslijsttab(const QString &naam, const QList<Kolom> &kolommen, const Casusplek &hier,
                             QWidget *ouder)
    : Casustab(hier, ouder),
      m_model(new Paginamodel(kolommen, this)),
      m_lijst(new Lijst(naam, this)),
      m_voluit(maakProza({}, this)),
      m_kolom(new QVBoxLayout(this))
{
    m_kolom->setContentsMargins(0, maat::rondom, 0, 0);
    m_kolom->setSpacing(maat::tussen);
    m_kolom->addWidget(m_lijst, 1);
    m_kolom->addWidget(m_voluit);
    m_voluit->setMaximumWidth(tekenbreedte(this, maat::prozaTekens));
    m_voluit->hide();
    m_lijst->zetModel(m_model);
    m_lijst->tabel()->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_model, &Paginamodel::haalMislukt, this,
            [this](const Fout &fout) { plek().omgeving.meldFout(fout); });
    connect(m_lijst, &Lijst::huidigeGewijzigd, this, [this](const QJsonObject &rij) {
        zetProza(m_voluit, rij.isEmpty() ? QString() : breekbaar(voluit(rij)));
        m_voluit->setVisible(!rij.isEmpty());
    });
}

void Casuslijsttab::toon()
{
    const int rij = m_lijst->tabel()->currentIndex().row();
    m_model->herlaad();
    if (rij >= 0 && rij < m_model->rowCount())
        m_lijst->tabel()->selectRow(rij);
    else
        m_voluit->hide();
}

Casusdocumenten::Casusdocumenten(const Casusplek &hier, QWidget *ouder)
    : Casuslijsttab(tr("Documenten"),
                    {{u"naam"_qs, tr("Naam")},
                     {u"soort"_qs, tr("Soort"), VeldSoort::Keuze, documentsoorten(), 22},
                     {u"omvang"_qs, tr("Grootte"), VeldSoort::Tekst, {}, 10},
                     {u"toegevoegd-op"_qs, tr("Toegevoegd op"), VeldSoort::Datum, {}, datumTekens}},
                    hier, ouder),
      m_acties(new Actierij(hier.omgeving, this))
{
    m_acties->voegToe(casusacties::voegDocumentToe(hier));
    kolom()->insertWidget(0, m_acties);
    lijst()->zetLeeg(tr("Er zijn nog geen documenten in dit dossier."));
    connect(lijst(), &Lijst::gekozen, this, [this](const QJsonObject &rij) {
        toonDocument(plek().omgeving, DocumentId(rij.value(u"document").toString().toLongLong()), this);
    });
    model()->zetBron([this](const QString &na, int aantal) -> Uitkomst<Pagina> {
        if (beeld().nummer.isEmpty())
            return Pagina{}; // the casus itself is asked for first: that is the view in the log
        PROBEER_IN(const Documentlijst lijst,
                   plek().omgeving.kamer().vraag(VraagDocumenten{plek().dossier, na, aantal}));
        Pagina pagina{.volgende = lijst.volgende};
        const QLocale nederlands(QLocale::Dutch, QLocale::Netherlands);
        for (const Documentregel &regel : lijst.rijen) {
            QJsonObject rij = naarJson(regel);
            rij.insert(u"omvang"_qs,
                       nederlands.formattedDataSize(regel.grootte, 1, QLocale::DataSizeTraditionalFormat));
            pagina.rijen.append(rij);
        }
        return pagina;
    });
}

bool Casusdocumenten::isVoor(const Kamer &kamer)
{
    const VraagDefinitie *vraag = kamer.handelingen().vraag(QLatin1String(VraagDocumenten::kop.naam));
    return vraag && vraag->rollen.bevat(kamer.wie().rol);
}

QString Casusdocumenten::opschrift() const
{
    const QString aantal = QString::number(model()->rowCount());
    return tr("Documenten %1").arg(model()->canFetchMore({}) ? QString(aantal + u'+') : aantal);
}

void Casusdocumenten::ververs()
{
    Casuslijsttab::toon();
    m_acties->ververs();
}

void Casusdocumenten::nieuw()
{
    m_acties->knoppen().first()->click();
}

QString Casusdocumenten::voluit(const QJsonObject &rij) const
{
    return tr("%1 (%2). Enter toont het hier, in het programma.").arg(rij.value(u"naam").toString(), rij.value(u"omvang").toString());
}

} // namespace weegkamer
