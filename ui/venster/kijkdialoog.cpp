// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/kijkdialoog.h"

#include "core/casus/uittreksel.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/dialoogmaat.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/uitwisseling/afdrukvenster.h"

#include <QComboBox>
#include <QDialogButtonBox>

namespace weegkamer
{

Kijkdialoog::Kijkdialoog(Omgeving &omgeving, DossierId dossier, const Kijkpunten &punten, QWidget *ouder)
    : QDialog(ouder), m_omgeving(omgeving), m_dossier(dossier), m_punten(punten), m_keuze(new QComboBox(this)), m_fout(maakProza({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    new Dialoogmaat(this);
    setWindowTitle(tr("Bekijk als…"));
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    auto *kop = new QLabel(tr("Bekijk door de ogen van een ander"), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    kolom->addWidget(maakProza(tr("U ziet van dit dossier wat een ander ervan ziet. U ziet nooit meer dan u zelf mag zien, en u kunt intussen "
                                  "niets veranderen. Het logboek houdt bij dat u keek."), this));
    for (const Kijkpunt &p : m_punten.rijen)
        m_keuze->addItem(p.account.isGeldig() ? tr("%1: %2").arg(label(p.rol), p.naam) : label(p.rol));
    m_keuze->addItem(tr("Een incidentele derde: het uittreksel"));
    m_keuze->addItem(tr("De betrokkene: bij een verzoek om inzage"));
    m_keuze->setObjectName(u"kijkpunt"_qs);
    auto *naam = new QLabel(tr("Door de ogen van"), this);
    naam->setBuddy(m_keuze);
    m_keuze->setAccessibleName(naam->text());
    auto *veld = new QVBoxLayout;
    veld->setSpacing(maat::binnen);
    veld->addWidget(naam);
    veld->addWidget(m_keuze);
    kolom->addLayout(veld);
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->hide();
    kolom->addWidget(m_fout);
    auto *knoppen = new QDialogButtonBox(this);
    knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *kijk = knoppen->addButton(tr("Bekijk"), QDialogButtonBox::AcceptRole);
    kijk->setObjectName(u"kijk"_qs);
    kijk->setDefault(true);
    maakHoofdknop(kijk);
    connect(knoppen, &QDialogButtonBox::accepted, this, &Kijkdialoog::doe);
    connect(knoppen, &QDialogButtonBox::rejected, this, &QDialog::reject);
    kolom->addWidget(knoppen);
    setMinimumWidth(tekenbreedte(this, 64));
}

template <class V>
void Kijkdialoog::toonStuk(const V &vraag)
{
    const auto antwoord = m_omgeving.kamer().vraag(vraag);
    if (!antwoord) {
        zetProza(m_fout, antwoord.error().uitleg);
        m_fout->show();
        return;
    }
    auto *venster = new Afdrukvenster(m_omgeving, {antwoord->stuk, Uitvoersoort::Overig, m_dossier, {}}, parentWidget());
    venster->open();
    QDialog::accept();
}

void Kijkdialoog::doe()
{
    const int keuze = m_keuze->currentIndex();
    if (keuze == m_punten.rijen.size())
        return toonStuk(VraagDerdeuittreksel{m_dossier, {}});
    if (keuze == m_punten.rijen.size() + 1)
        return toonStuk(VraagBetrokkenebeeld{m_dossier});
    const Kijkpunt &punt = m_punten.rijen.at(keuze);
    const auto begonnen = m_omgeving.kamer().doe(KijkAls{m_dossier, punt.rol, punt.account});
    if (!begonnen) {
        zetProza(m_fout, begonnen.error().weigering ? begonnen.error().weigering->uitleg : begonnen.error().uitleg);
        m_fout->show();
        return;
    }
    QDialog::accept();
    Q_EMIT kijkenBegon();
}

} // namespace weegkamer
