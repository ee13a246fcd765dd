// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/tweedepersoon.h"

#include "core/kamer/sleutelbeheer.h"
#include "ui/bouwstenen/entertoets.h"
#include "ui/bouwstenen/geheiminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/taakdialoog.h"
#include "ui/bouwstenen/tekstblad.h"

#include <QCheckBox>
#include <QDialogButtonBox>

namespace weegkamer
{
namespace
{
constexpr int invoerTekens = 40;
constexpr int proza = 66;

/// What goes to the worker's thread and comes back from it.
struct Werk {
    QString account; ///< empty: whoever is logged in
    Geheim wachtwoord;
    QString bestand;
    Gedaan gedaan;
    bool isGedaan = false;
};

Gelukt doeHandeling(Kamer &kamer, const QString &handeling, const QJsonObject &velden, Werk &werk)
{
    if (werk.account.isEmpty()) {
        PROBEER_IN(werk.gedaan, kamer.doe(handeling, velden));
    } else {
        Inlogopties opties;
        if (!werk.bestand.isEmpty()) {
            PROBEER_IN(opties.sleutelbestand, Sleutelbeheer::leesSleutelbestandVan(kamer.voorkant().pad, werk.bestand));
        }
        PROBEER_IN(werk.gedaan, kamer.doeAls(werk.account, werk.wachtwoord, handeling, velden, opties));
    }
    werk.isGedaan = true;
    return {};
}

QLineEdit *maakRegel(QVBoxLayout *kolom, const QString &label, QWidget *ouder)
{
    auto *naam = new QLabel(breekbaar(label), ouder);
    naam->setWordWrap(true);
    QFont letter = ouder->font();
    letter.setWeight(QFont::DemiBold);
    naam->setFont(letter);
    auto *invoer = new QLineEdit(ouder);
    invoer->setAccessibleName(label);
    invoer->setMaxLength(1024);
    invoer->setMaximumWidth(tekenbreedte(ouder, invoerTekens));
    naam->setBuddy(invoer);
    // A label stands closer to its own field than to the one above.
    auto *paar = new QVBoxLayout;
    paar->setSpacing(maat::binnen);
    paar->addWidget(naam);
    paar->addWidget(invoer);
    kolom->addLayout(paar);
    return invoer;
}
} // namespace

Tweedepersoondialoog::Tweedepersoondialoog(Omgeving &omgeving, const Bekrachtigvraag &vraag, QWidget *pagina, Daarna daarna)
    : Paginadialoog(pagina),
      m_omgeving(omgeving),
      m_vraag(vraag),
      m_daarna(std::move(daarna)),
      m_fout(maakProza({}, this)),
      m_ander(new QCheckBox(tr("Een ander bekrachtigt aan dit scherm"), this)),
      m_tweede(new QWidget(this)),
      m_doe(new QPushButton(vraag.knop, this))
{
    setWindowTitle(vraag.titel);
    bouw();
    werkBij();
}

void Tweedepersoondialoog::bouw()
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::tussen);
    auto *kop = maakProza(windowTitle(), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->hide();
    kolom->addWidget(m_fout);
    for (const QString &alinea : std::as_const(m_vraag.uitleg))
        kolom->addWidget(maakProza(breekbaar(alinea), this));
    kolom->addSpacing(maat::tussen);
    bouwTweede(kolom);
    if (!m_vraag.bevestiging.isEmpty()) {
        m_bevestig = maakRegel(kolom, tr("Typ %1 om te bevestigen").arg(m_vraag.bevestiging), this);
        m_bevestig->setObjectName(u"bevestiging"_qs);
        maakEnterloos(m_doe);
        connect(m_bevestig, &QLineEdit::textChanged, this, &Tweedepersoondialoog::werkBij);
    }
    kolom->addSpacing(maat::rondom);
    kolom->addStretch();
    auto *knoppen = new QDialogButtonBox(this);
    auto *sluit = knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    sluit->setAutoDefault(false);
    m_doe->setAutoDefault(false);
    m_doe->setObjectName(u"doe"_qs);
    // The box makes what accepts the default: this asks for a press of its own.
    knoppen->addButton(m_doe, QDialogButtonBox::DestructiveRole);
    kolom->addWidget(knoppen);
    // It was made before the fields: Tab would come by it only after the last of them and "Sluit".
    setTabOrder(sluit->previousInFocusChain(), m_doe);
    setTabOrder(m_doe, sluit);
    setFixedWidth(tekenbreedte(this, proza) + 2 * maat::sectie);
    connect(sluit, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_doe, &QPushButton::clicked, this, &Tweedepersoondialoog::doe);
    connect(m_ander, &QCheckBox::toggled, this, &Tweedepersoondialoog::werkBij);
}

void Tweedepersoondialoog::bouwTweede(QVBoxLayout *kolom)
{
    const Gelukt magZelf = m_omgeving.kamer().mag(m_vraag.handeling, m_vraag.velden);
    if (magZelf) {
        kolom->addWidget(maakProza(tr("U bekrachtigt met uw eigen account, %1.").arg(m_omgeving.kamer().wie().naam), this));
    } else {
        kolom->addWidget(maakProza(magZelf.error().weigering ? magZelf.error().weigering->uitleg : magZelf.error().uitleg, this));
        kolom->addWidget(maakProza(tr("De tweede persoon vult hier zijn eigen accountnaam en wachtwoord in. U blijft zelf ingelogd."), this));
        m_ander->setChecked(true);
    }
    m_ander->setVisible(magZelf.has_value());
    kolom->addWidget(m_ander);
    auto *binnen = new QVBoxLayout(m_tweede);
    binnen->setContentsMargins(0, maat::tussen, 0, maat::tussen);
    binnen->setSpacing(maat::tussen + maat::binnen);
    m_account = maakRegel(binnen, tr("Accountnaam van de tweede persoon"), m_tweede);
    m_account->setObjectName(u"account"_qs);
    m_wachtwoord = new Geheiminvoer(tr("Wachtwoord van de tweede persoon"), m_tweede);
    m_wachtwoord->veld()->setObjectName(u"wachtwoord"_qs);
    m_bestand = new Sleutelbestandinvoer(m_tweede);
    binnen->addWidget(m_wachtwoord);
    binnen->addWidget(m_bestand);
    kolom->addWidget(m_tweede);
    connect(m_account, &QLineEdit::textChanged, this, &Tweedepersoondialoog::werkBij);
    connect(m_wachtwoord, &Geheiminvoer::gewijzigd, this, &Tweedepersoondialoog::werkBij);
}

void Tweedepersoondialoog::werkBij()
{
    const bool ander = m_ander->isChecked();
    m_tweede->setVisible(ander);
    const bool compleet = !ander || (!m_account->text().trimmed().isEmpty() && !m_wachtwoord->isLeeg());
    m_doe->setEnabled(compleet && (!m_bevestig || m_bevestig->text().trimmed() == m_vraag.bevestiging));
    zetHoogteNaarInhoud();
}

void Tweedepersoondialoog::doe()
{
    m_fout->hide();
    auto werk = std::make_shared<Werk>();
    if (m_ander->isChecked()) {
        werk->account = m_account->text().trimmed();
        werk->wachtwoord = m_wachtwoord->neem();
        werk->bestand = m_bestand->pad();
    }
    const auto uitvoeren = [werk, handeling = m_vraag.handeling, velden = m_vraag.velden, afronden = m_vraag.afronden](Taak::Voortgang &voortgang, Kamer &kamer) -> Gelukt {
        if (!afronden) {
            voortgang.voorbijTerugkeer();
            return doeHandeling(kamer, handeling, velden, *werk);
        }
        if (!voortgang.meld(0, 0))
            return fout(FoutSoort::Geannuleerd);
        PROBEER(doeHandeling(kamer, handeling, velden, *werk));
        return afronden(voortgang, kamer);
    };
    const QString bezig = m_vraag.bezig.isEmpty() ? tr("De sleutels van de tweede persoon worden geopend en daarna weer gewist.") : m_vraag.bezig;
    doeTaak(m_omgeving, this, m_vraag.titel, bezig, uitvoeren, [this, werk](const Gelukt &uitkomst) {
        if (!werk->isGedaan) {
            toonFout(uitkomst.error());
            return;
        }
        const Daarna daarna = std::move(m_daarna);
        accept();
        daarna(werk->gedaan, uitkomst);
    });
}

void Tweedepersoondialoog::toonFout(const Fout &fout)
{
    QString zin = fout.velden.isEmpty() ? fout.uitleg : fout.velden.constFirst().uitleg;
    if (fout.soort == FoutSoort::Geannuleerd)
        zin = tr("Gestopt. Er is niets gebeurd.");
    if (fout.weigering)
        zin = tr("%1 (%2, regel %3)").arg(fout.weigering->uitleg, fout.weigering->artikel, fout.weigering->regel);
    zetProza(m_fout, zin);
    m_fout->show();
    zetHoogteNaarInhoud();
    if (m_ander->isChecked())
        m_wachtwoord->setFocus();
}

} // namespace weegkamer
