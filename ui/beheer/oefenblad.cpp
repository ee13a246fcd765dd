// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/oefenblad.h"

#include "core/kamer/kamer.h"
#include "core/kamer/oefening.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/paginadialoog.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/waarom.h"

#include <QDialogButtonBox>
#include <QLocale>

namespace weegkamer
{
namespace
{
constexpr int sleutelTekens = 70;

QLabel *maakTussenkop(const QString &tekst, QWidget *ouder)
{
    auto *kop = maakProza(tekst, ouder);
    zetRol(kop, Tekstrol::Tussenkop);
    return kop;
}
} // namespace

Oefenblad::Oefenblad(Omgeving &omgeving, QWidget *ouder)
    : QWidget(ouder),
      m_omgeving(omgeving),
      m_dag(maakProza({}, this)),
      m_toon(new QPushButton(tr("Toon de sleutel…"), this)),
      m_sleutel(new QLineEdit(this))
{
    auto *buiten = new QHBoxLayout(this);
    buiten->setContentsMargins(0, maat::rondom, 0, 0);
    auto *vel = new QWidget(this);
    vel->setMaximumWidth(tekenbreedte(this, maat::prozaTekens));
    buiten->addWidget(vel, 1);
    buiten->addStretch();
    auto *kolom = new QVBoxLayout(vel);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    kolom->addWidget(maakTussenkop(tr("De klok"), vel));
    kolom->addWidget(m_dag);
    kolom->addWidget(maakProza(tr("In een oefenkamer kunt u de klok vooruit draaien. Zo ziet u termijnen verlopen. Terug kan niet."), vel));
    auto *vak = new QWidget(vel);
    auto *rij = new QHBoxLayout(vak);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::binnen);
    m_draai = voegActieToe(omgeving, rij, klokvraag(), tr("De klok is vooruit gedraaid."));
    rij->addStretch();
    kolom->addWidget(vak);
    kolom->addSpacing(maat::sectie);
    bouwSleutel(kolom);
    kolom->addStretch();
}

Handelingvraag Oefenblad::klokvraag() const
{
    return {.handeling = QLatin1String(DraaiKlok::kop.naam),
            .uitleg = tr("Alle termijnen rekenen daarna met deze dag. U kunt niet terug.")};
}

void Oefenblad::bouwSleutel(QVBoxLayout *kolom)
{
    kolom->addWidget(maakTussenkop(tr("De sleutel"), this));
    kolom->addWidget(maakProza(tr("Met de sleutel kan ook een ander programma dit bestand lezen. Zo kunt u laten zien dat het zonder sleutel "
                                  "onleesbaar is. Een echte kamer geeft haar sleutel nooit."),
                               this));
    m_toon->setObjectName(u"toon-sleutel"_qs);
    m_toon->setAutoDefault(false);
    kolom->addWidget(m_toon, 0, Qt::AlignLeft);
    m_sleutel->setObjectName(u"sleutel"_qs);
    m_sleutel->setAccessibleName(tr("De sleutel van deze oefenkamer"));
    m_sleutel->setReadOnly(true);
    m_sleutel->setMinimumWidth(tekenbreedte(this, sleutelTekens));
    m_sleutel->hide();
    kolom->addWidget(m_sleutel);
    connect(m_toon, &QPushButton::clicked, this, &Oefenblad::vraagSleutel);
}

void Oefenblad::ververs()
{
    const QLocale nederlands(QLocale::Dutch, QLocale::Netherlands);
    zetProza(m_dag, tr("In deze kamer is het %1.").arg(nederlands.toString(m_omgeving.kamer().vandaag(), u"dddd d MMMM yyyy"_qs)));
    werkActieBij(m_omgeving, m_draai, klokvraag());
}

void Oefenblad::hideEvent(QHideEvent *gebeurtenis)
{
    verberg();
    QWidget::hideEvent(gebeurtenis);
}

void Oefenblad::verberg()
{
    m_sleutel->clear();
    m_sleutel->hide();
    m_toon->show();
}

void Oefenblad::vraagSleutel()
{
    auto *dialoog = new Paginadialoog(this);
    dialoog->setObjectName(u"sleutelvraag"_qs);
    dialoog->setWindowTitle(tr("Toon de sleutel"));
    auto *kolom = new QVBoxLayout(dialoog);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    kolom->addWidget(maakTussenkop(tr("Wilt u de sleutel zien?"), dialoog));
    kolom->addWidget(maakProza(tr("Wie deze sleutel heeft, leest alles in deze oefenkamer, zonder wachtwoord. Let op wie er meekijkt. Dat u de "
                                  "sleutel hebt bekeken, komt in het logboek."),
                               dialoog));
    auto *knoppen = new QDialogButtonBox(dialoog);
    const auto *sluit = knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    auto *toon = knoppen->addButton(tr("Toon de sleutel"), QDialogButtonBox::ActionRole); // Enter closes
    toon->setObjectName(u"doe"_qs);
    toon->setAutoDefault(false);
    kolom->addWidget(knoppen);
    dialoog->setFixedWidth(tekenbreedte(this, maat::prozaTekens));
    connect(sluit, &QPushButton::clicked, dialoog, &QDialog::reject);
    connect(toon, &QPushButton::clicked, this, [this, dialoog] {
        dialoog->accept();
        const auto sleutel = m_omgeving.kamer().ruweSleutel();
        if (!sleutel) {
            m_omgeving.meldFout(sleutel.error());
            return;
        }
        m_sleutel->setText(*sleutel);
        m_sleutel->setCursorPosition(0);
        m_sleutel->show();
        m_toon->hide();
        m_sleutel->setFocus();
    });
    dialoog->zetHoogteNaarInhoud();
    dialoog->open();
}

} // namespace weegkamer
