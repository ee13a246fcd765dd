// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casuslijstpagina.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/lijst.h"

#include <QComboBox>
#include <QTableView>

namespace weegkamer
{
namespace
{
constexpr int nummerTekens = 14;
constexpr int klokTekens = 30;

QList<Kolom> lijstkolommen()
{
    return {
        {u"nummer"_qs, Casuslijstpagina::tr("Nummer"), VeldSoort::Tekst, {}, nummerTekens},
        {u"betrokkene"_qs, Casuslijstpagina::tr("Betrokkene")},
        {u"opgenomen-op"_qs, Casuslijstpagina::tr("Opgenomen op"), VeldSoort::Datum, {}, nummerTekens},
        {u"evaluatie"_qs, Casuslijstpagina::tr("Evaluatie uiterlijk"), VeldSoort::Tekst, {}, klokTekens},
        {u"open-acties"_qs, Casuslijstpagina::tr("Open acties"), VeldSoort::Geheel, {}, 10},
        {u"actie"_qs, Casuslijstpagina::tr("Volgende actie uiterlijk"), VeldSoort::Tekst, {}, klokTekens}};
}

QString klok(QDate uiterlijk, QDate vandaag)
{
    return uiterlijk.isValid() ? Casuslijstpagina::tr("%1 (%2)").arg(datumInWoorden(uiterlijk, vandaag),
                                                                     inWoorden(uiterlijk, vandaag))
                               : QString();
}

DossierId dossierVan(const QJsonObject &rij)
{
    return DossierId(rij.value(u"dossier").toString().toLongLong());
}
} // namespace

Casuslijstpagina::Casuslijstpagina(Omgeving &omgeving_, QWidget *ouder)
    : Kamerpagina(omgeving_, ouder),
      m_model(new Paginamodel(lijstkolommen(), this)),
      m_lijst(new Lijst(tr("Casussen"), this)),
      m_volgorde(new QComboBox(this)),
      m_nummer(new QLineEdit(this)),
      m_bericht(new QLabel(this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    kolom->addWidget(maakKop());
    kolom->addWidget(m_lijst, 1);
    m_lijst->zetModel(m_model);
    m_lijst->zetLeeg(tr("Er is nog geen casus. Een casus ontstaat uit een besluit van de weegploeg."));
    connect(m_model, &Paginamodel::haalMislukt, this,
            [this](const Fout &fout) { omgeving().meldFout(fout); });
    connect(m_lijst, &Lijst::gekozen, this, [this](const QJsonObject &rij) {
        omgeving().ga({u"casussen"_qs, dossierVan(rij)});
    });
    connect(m_volgorde, &QComboBox::activated, this, &Casuslijstpagina::ververs);
    connect(m_nummer, &QLineEdit::returnPressed, this, &Casuslijstpagina::gaNaarNummer);
    connect(m_nummer, &QLineEdit::textEdited, m_bericht, &QLabel::clear);
    m_model->zetBron([this](const QString &na, int aantal) { return haal(na, aantal); });
}

QWidget *Casuslijstpagina::maakKop()
{
    auto *kop = new QWidget(this);
    auto *rij = new QHBoxLayout(kop);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::tussen);
    auto *titelregel = new QLabel(titel(), kop);
    zetRol(titelregel, Tekstrol::Kop);
    rij->addWidget(titelregel);
    rij->addStretch();
    rij->addWidget(m_bericht);
    const auto voegToe = [&](const QString &naam, QWidget *invoer) {
        auto *label = new QLabel(naam, kop);
        label->setBuddy(invoer);
        zetRol(label, Tekstrol::Klein);
        invoer->setAccessibleName(naam);
        rij->addWidget(label);
        rij->addWidget(invoer);
    };
    m_bericht->setObjectName(u"bericht"_qs);
    zetRol(m_bericht, Tekstrol::Bijzaak);
    m_nummer->setFixedWidth(tekenbreedte(m_nummer, nummerTekens) + 2 * maat::rondom);
    voegToe(tr("Ga naar nummer"), m_nummer);
    for (const Keuze &keuze : keuzes<Casusvolgorde>())
        m_volgorde->addItem(keuze.label, keuze.waarde);
    rij->addSpacing(maat::tussen);
    voegToe(tr("Volgorde"), m_volgorde);
    return kop;
}

Uitkomst<Pagina> Casuslijstpagina::haal(const QString &na, int aantal)
{
    const auto volgorde =
        keuzeUit<Casusvolgorde>(m_volgorde->currentData().toString()).value_or(Casusvolgorde::Nummer);
    PROBEER_IN(const Casuslijst lijst, kamer().vraag(VraagCasussen{volgorde, na, aantal}));
    Pagina pagina{.volgende = lijst.volgende};
    for (const Casusregel &regel : lijst.rijen) {
        QJsonObject rij = naarJson(regel);
        rij.insert(u"evaluatie"_qs, klok(regel.evaluatieOp, kamer().vandaag()));
        rij.insert(u"actie"_qs, klok(regel.volgendeActie, kamer().vandaag()));
        pagina.rijen.append(rij);
    }
    return pagina;
}

void Casuslijstpagina::ververs()
{
    const DossierId gekozen = dossierVan(m_lijst->huidigeRij());
    m_model->herlaad();
    if (!gekozen.isGeldig())
        return;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (dossierVan(m_model->rij(m_model->index(i, 0))) == gekozen) {
            m_lijst->tabel()->selectRow(i);
            return;
        }
    }
}

void Casuslijstpagina::filter()
{
    m_nummer->setFocus(Qt::ShortcutFocusReason);
    m_nummer->selectAll();
}

void Casuslijstpagina::gaNaarNummer()
{
    const QString nummer = m_nummer->text().trimmed();
    if (nummer.isEmpty())
        return;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (i == m_model->rowCount() - 1)
            m_model->fetchMore({}); // it may stand on a page that was not asked for yet
        const QJsonObject rij = m_model->rij(m_model->index(i, 0));
        if (rij.value(u"nummer").toString() == nummer) {
            omgeving().ga({u"casussen"_qs, dossierVan(rij)});
            return;
        }
    }
    m_bericht->setText(tr("Er is geen open casus met dit nummer."));
}

} // namespace weegkamer
