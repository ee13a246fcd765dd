// SPDX-License-Identifier: EUPL-1.2
#include "ui/werkvoorraad/herinnervenster.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/uitwisseling/afdrukvenster.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>

namespace weegkamer
{
namespace
{
constexpr int breedTekens = 76;

QString eerder(const Herinnertekst &tekst)
{
    if (!tekst.herinnerdOp.isValid())
        return Herinnervenster::tr("Hierover is nog niet herinnerd.");
    if (tekst.keer == 1)
        return Herinnervenster::tr("Hierover is één keer herinnerd, op %1.").arg(schrijfDatum(tekst.herinnerdOp));
    return Herinnervenster::tr("Hierover is %1 keer herinnerd, het laatst op %2.").arg(tekst.keer).arg(schrijfDatum(tekst.herinnerdOp));
}
} // namespace

Herinnervenster::Herinnervenster(Omgeving &omgeving, const Werkregel &regel, const Herinnertekst &tekst, QWidget *pagina)
    : Paginadialoog(pagina), m_omgeving(omgeving), m_regel(regel), m_tekst(tekst), m_melding(maakProza(eerder(tekst), this))
{
    setWindowTitle(tr("Herinner"));
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::tussen);
    auto *titel = new QLabel(tekst.onderwerp, this);
    titel->setTextFormat(Qt::PlainText);
    zetRol(titel, Tekstrol::Kop);
    kolom->addWidget(titel);
    auto *uitleg = maakProza(tr("Kopieer de tekst in een bericht, of maak er een brief van. Er staat niets in van wat in het dossier staat. Dat u herinnert, komt in het logboek."), this);
    zetRol(uitleg, Tekstrol::Bijzaak);
    kolom->addWidget(uitleg);
    auto *woorden = new QPlainTextEdit(tekst.tekst, this);
    woorden->setReadOnly(true);
    woorden->setTabChangesFocus(true);
    woorden->setAccessibleName(tr("Tekst van de herinnering"));
    woorden->setMinimumWidth(tekenbreedte(woorden, breedTekens));
    woorden->setMinimumHeight(woorden->fontMetrics().lineSpacing() * 11);
    kolom->addWidget(woorden, 1);
    zetRol(m_melding, Tekstrol::Klein);
    kolom->addWidget(m_melding);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    auto *kopie = new QPushButton(tr("Kopieer de tekst"), this);
    auto *brief = new QPushButton(tr("Maak een brief…"), this);
    auto *knoppen = new QDialogButtonBox(this);
    auto *sluit = knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    kopie->setObjectName(u"kopieer"_qs);
    brief->setObjectName(u"brief"_qs);
    maakHoofdknop(kopie);
    rij->addWidget(kopie);
    rij->addWidget(brief);
    rij->addStretch();
    rij->addWidget(knoppen);
    kolom->addLayout(rij);
    connect(kopie, &QPushButton::clicked, this, &Herinnervenster::kopieer);
    connect(brief, &QPushButton::clicked, this, &Herinnervenster::toonBrief);
    connect(sluit, &QPushButton::clicked, this, &QDialog::accept);
    kopie->setFocus();
}

bool Herinnervenster::legVast(Herinnerwijze wijze)
{
    const auto gedaan = m_omgeving.kamer().doe(Herinner{m_regel.dossier, m_regel.plicht, wijze});
    zetRol(m_melding, gedaan ? Tekstrol::Klein : Tekstrol::Fout);
    if (!gedaan)
        zetProza(m_melding, gedaan.error().uitleg);
    return gedaan.has_value();
}

void Herinnervenster::kopieer()
{
    if (!legVast(Herinnerwijze::Tekst))
        return;
    QGuiApplication::clipboard()->setText(m_tekst.tekst);
    zetProza(m_melding, tr("De tekst is gekopieerd. Plak hem binnen een minuut; daarna is het klembord leeg."));
    m_omgeving.ververs();
}

void Herinnervenster::toonBrief()
{
    auto *venster = new Afdrukvenster(m_omgeving, {m_tekst.brief, Uitvoersoort::Werkvoorraad, m_regel.dossier, {}}, this);
    connect(venster, &Afdrukvenster::gemaakt, this, [this] {
        if (!legVast(Herinnerwijze::Brief))
            return;
        zetProza(m_melding, tr("De brief is gemaakt. De dag staat nu bij de regel."));
        m_omgeving.ververs();
    });
    venster->open();
}

void herinner(Omgeving &omgeving, const Werkregel &regel, QWidget *pagina)
{
    const auto tekst = omgeving.kamer().vraag(VraagHerinnering{regel.dossier, regel.plicht});
    if (!tekst) {
        omgeving.meldFout(tekst.error());
        return;
    }
    (new Herinnervenster(omgeving, regel, *tekst, pagina))->open();
}

} // namespace weegkamer
