// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/geheimdialoog.h"

#include "core/kamer/sleutelbeheer.h"
#include "ui/bouwstenen/geheiminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/taakdialoog.h"

#include <QDialogButtonBox>
#include <QFileDialog>

namespace weegkamer
{
namespace
{
constexpr int proza = 66;
constexpr int invoerTekens = 40;
} // namespace

Geheimdialoog::Geheimdialoog(Omgeving &omgeving, const Geheimvraag &vraag, QWidget *pagina)
    : Paginadialoog(pagina),
      m_omgeving(omgeving),
      m_vraag(vraag),
      m_fout(maakProza({}, this)),
      m_oud(new Geheiminvoer(tr("Uw wachtwoord van nu"), this)),
      m_bestand(new Sleutelbestandinvoer(this)),
      m_knop(new QPushButton(vraag.knop, this))
{
    setObjectName(u"geheimdialoog"_qs);
    setWindowTitle(vraag.titel);
    bouw();
    werkBij();
}

void Geheimdialoog::bouw()
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    auto *kop = maakProza(windowTitle(), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->hide();
    kolom->addWidget(m_fout);
    kolom->addWidget(maakProza(m_vraag.uitleg, this));
    m_oud->veld()->setObjectName(u"oud"_qs);
    kolom->addWidget(m_oud);
    kolom->addWidget(m_bestand);
    if (m_vraag.metNieuw) {
        m_nieuw = new Geheiminvoer(tr("Nieuw wachtwoord"), this);
        m_nieuw->veld()->setObjectName(u"nieuw"_qs);
        m_nogmaals = new Geheiminvoer(tr("Nieuw wachtwoord, nog een keer"), this);
        m_nogmaals->veld()->setObjectName(u"nogmaals"_qs);
        kolom->addWidget(m_nieuw);
        kolom->addWidget(m_nogmaals);
        connect(m_nieuw, &Geheiminvoer::gewijzigd, this, &Geheimdialoog::werkBij);
        connect(m_nogmaals, &Geheiminvoer::gewijzigd, this, &Geheimdialoog::werkBij);
    }
    if (m_vraag.metBestemming)
        bouwBestemming(kolom);
    kolom->addStretch();
    auto *knoppen = new QDialogButtonBox(this);
    auto *sluit = knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    sluit->setAutoDefault(false);
    m_knop->setObjectName(u"doe"_qs);
    m_knop->setDefault(true);
    maakHoofdknop(m_knop);
    knoppen->addButton(m_knop, QDialogButtonBox::AcceptRole);
    kolom->addWidget(knoppen);
    setFixedWidth(tekenbreedte(this, proza) + 2 * maat::sectie);
    connect(sluit, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_knop, &QPushButton::clicked, this, &Geheimdialoog::doe);
    connect(m_oud, &Geheiminvoer::gewijzigd, this, &Geheimdialoog::werkBij);
    m_oud->setFocus();
}

void Geheimdialoog::bouwBestemming(QVBoxLayout *kolom)
{
    auto *vak = new QWidget(this);
    auto *binnen = new QVBoxLayout(vak);
    binnen->setContentsMargins(0, 0, 0, 0);
    binnen->setSpacing(maat::binnen);
    auto *label = new QLabel(tr("Waar bewaart u het nieuwe sleutelbestand"), vak);
    QFont letter = font();
    letter.setWeight(QFont::DemiBold);
    label->setFont(letter);
    m_bestemming = new QLineEdit(vak);
    m_bestemming->setObjectName(u"bestemming"_qs);
    m_bestemming->setAccessibleName(label->text());
    m_bestemming->setMaximumWidth(tekenbreedte(this, invoerTekens));
    label->setBuddy(m_bestemming);
    auto *kies = new QPushButton(tr("Kies…"), vak);
    kies->setAccessibleName(tr("Kies waar u het nieuwe sleutelbestand bewaart"));
    kies->setAutoDefault(false);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    rij->addWidget(m_bestemming, 1);
    rij->addWidget(kies);
    rij->addStretch();
    binnen->addWidget(label);
    binnen->addLayout(rij);
    kolom->addWidget(vak);
    connect(kies, &QPushButton::clicked, this, &Geheimdialoog::kiesBestemming);
    connect(m_bestemming, &QLineEdit::textChanged, this, &Geheimdialoog::werkBij);
}

void Geheimdialoog::kiesBestemming()
{
    auto *kiezer = new QFileDialog(this, tr("Waar bewaart u het sleutelbestand?"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    kiezer->setNameFilter(tr("Sleutelbestanden (*.sleutelbestand)"));
    kiezer->setDefaultSuffix(u"sleutelbestand"_qs);
    connect(kiezer, &QFileDialog::fileSelected, m_bestemming, &QLineEdit::setText);
    kiezer->open();
}

void Geheimdialoog::werkBij()
{
    const bool nieuw = !m_nieuw || (!m_nieuw->isLeeg() && !m_nogmaals->isLeeg());
    const bool plek = !m_bestemming || !m_bestemming->text().trimmed().isEmpty();
    m_knop->setEnabled(!m_oud->isLeeg() && nieuw && plek);
    zetHoogteNaarInhoud();
}

void Geheimdialoog::wisFouten()
{
    m_fout->hide();
    m_oud->zetFout({});
    if (m_nieuw)
        m_nieuw->zetFout({});
    if (m_nogmaals)
        m_nogmaals->zetFout({});
}

void Geheimdialoog::doe()
{
    wisFouten();
    if (m_nieuw && !m_nieuw->isGelijk(*m_nogmaals)) {
        m_nogmaals->zetFout(tr("Dit is niet hetzelfde als erboven. Typ het nog een keer."));
        m_nogmaals->wis();
        zetHoogteNaarInhoud();
        m_nogmaals->setFocus();
        return;
    }
    auto in = std::make_shared<Geheiminhoud>();
    in->wachtwoord = m_oud->neem();
    if (m_nieuw) {
        in->nieuw = m_nieuw->neem();
        m_nogmaals->wis();
    }
    if (m_bestemming)
        in->bestemming = m_bestemming->text().trimmed();
    const auto werk = [in, uitvoeren = m_doe, bestand = m_bestand->pad()](Taak::Voortgang &voortgang, Kamer &kamer) -> Gelukt {
        voortgang.voorbijTerugkeer();
        if (!bestand.isEmpty()) {
            PROBEER_IN(in->opties.sleutelbestand, Sleutelbeheer::leesSleutelbestandVan(kamer.voorkant().pad, bestand));
        }
        return uitvoeren(kamer, *in);
    };
    doeTaak(m_omgeving, this, m_vraag.titel, tr("Uw sleutels worden geopend en opnieuw afgesloten."), werk, [this](const Gelukt &uitkomst) {
        if (!uitkomst) {
            toonFout(uitkomst.error());
            return;
        }
        Q_EMIT gelukt();
        accept();
    });
}

void Geheimdialoog::toonFout(const Fout &fout)
{
    const bool bijNieuw = m_nieuw && !fout.velden.isEmpty();
    const QString zin = fout.velden.isEmpty() ? fout.uitleg : fout.velden.constFirst().uitleg;
    if (bijNieuw) {
        m_nieuw->zetFout(zin);
    } else {
        zetProza(m_fout, zin);
        m_fout->show();
    }
    zetHoogteNaarInhoud();
    m_oud->setFocus();
}

} // namespace weegkamer
