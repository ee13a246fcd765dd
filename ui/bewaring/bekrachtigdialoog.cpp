// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/bekrachtigdialoog.h"

#include "core/bewaring/vernietig.h"
#include "core/handeling/voorstel.h"
#include "core/kamer/afronden.h"
#include "core/toegang/wachtwoord.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/taakdialoog.h"

#include <QCheckBox>

namespace weegkamer
{
namespace
{
constexpr int invoerTekens = 40;
constexpr int proza = 66;
} // namespace

/// What goes to the worker's thread and comes back from it.
struct Bekrachtigdialoog::Werk {
    QString account; ///< empty: whoever is logged in
    Geheim wachtwoord;
    QJsonObject velden;
    VernietigingId vernietiging;
};

Bekrachtigdialoog::Bekrachtigdialoog(Omgeving &omgeving, const Bewaarbeeld &beeld, const OpenVoorstel &voorstel, QWidget *pagina,
                                     Vernietigd vernietigd)
    : Paginadialoog(pagina),
      m_omgeving(omgeving),
      m_beeld(beeld),
      m_voorstel(voorstel.voorstel),
      m_vernietigd(std::move(vernietigd)),
      m_fout(maakProza({}, this)),
      m_ander(new QCheckBox(tr("Een ander bekrachtigt aan dit scherm"), this)),
      m_tweede(new QWidget(this)),
      m_doe(new QPushButton(tr("Vernietig %1").arg(beeld.nummer), this))
{
    setWindowTitle(tr("Bekrachtig de vernietiging"));
    bouw(voorstel);
    werkBij();
}

void Bekrachtigdialoog::bouw(const OpenVoorstel &voorstel)
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
    kolom->addWidget(maakProza(tr("U vernietigt dossier %1 voorgoed. Alle gegevens, de documenten, de zoekwoorden en de sleutel verdwijnen meteen. "
                                  "Niemand kan dit ongedaan maken. In het register blijft één regel staan, zonder naam.")
                                   .arg(m_beeld.nummer),
                               this));
    kolom->addWidget(maakProza(tr("Voorgesteld door %1 (%2) op %3.").arg(voorstel.door, voorstel.functie, schrijfDatum(nederlandseDag(voorstel.sinds))), this));
    kolom->addSpacing(maat::tussen);
    bouwTweedePersoon(kolom, m_omgeving.kamer().mag(QLatin1String(Vernietig::bekrachtigKop.naam), naarJson(Bekrachtiging{m_voorstel})));
    m_nummer = maakInvoer(kolom, tr("Typ %1 om te bevestigen").arg(m_beeld.nummer), this);
    m_nummer->setObjectName(u"nummer"_qs);
    kolom->addSpacing(maat::rondom);
    kolom->addStretch();
    auto *rij = new QHBoxLayout;
    auto *sluit = new QPushButton(tr("Sluit"), this);
    // The dangerous one is never the default.
    sluit->setAutoDefault(false);
    m_doe->setAutoDefault(false);
    m_doe->setObjectName(u"doe"_qs);
    rij->addStretch();
    rij->addWidget(sluit);
    rij->addWidget(m_doe);
    kolom->addLayout(rij);
    setFixedWidth(tekenbreedte(this, proza) + 2 * maat::sectie);
    connect(sluit, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_doe, &QPushButton::clicked, this, &Bekrachtigdialoog::doe);
    connect(m_ander, &QCheckBox::toggled, this, &Bekrachtigdialoog::werkBij);
    for (const QLineEdit *invoer : {m_account, m_wachtwoord, m_nummer})
        connect(invoer, &QLineEdit::textChanged, this, &Bekrachtigdialoog::werkBij);
}

void Bekrachtigdialoog::bouwTweedePersoon(QVBoxLayout *kolom, const Gelukt &magZelf)
{
    if (magZelf) {
        kolom->addWidget(maakProza(tr("U bekrachtigt met uw eigen account, %1.").arg(m_omgeving.kamer().wie().naam), this));
    } else {
        if (magZelf.error().weigering)
            kolom->addWidget(maakProza(magZelf.error().weigering->uitleg, this));
        kolom->addWidget(maakProza(tr("De tweede persoon vult hier zijn eigen accountnaam en wachtwoord in. U blijft zelf ingelogd."), this));
        m_ander->setChecked(true);
    }
    m_ander->setVisible(magZelf.has_value());
    kolom->addWidget(m_ander);
    auto *binnen = new QVBoxLayout(m_tweede);
    binnen->setContentsMargins(0, maat::tussen, 0, maat::tussen);
    binnen->setSpacing(maat::binnen);
    m_account = maakInvoer(binnen, tr("Accountnaam van de tweede persoon"), m_tweede);
    m_account->setObjectName(u"account"_qs);
    m_wachtwoord = maakInvoer(binnen, tr("Wachtwoord van de tweede persoon"), m_tweede);
    m_wachtwoord->setObjectName(u"wachtwoord"_qs);
    m_wachtwoord->setEchoMode(QLineEdit::Password);
    m_wachtwoord->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    kolom->addWidget(m_tweede);
}

QLineEdit *Bekrachtigdialoog::maakInvoer(QVBoxLayout *kolom, const QString &label, QWidget *ouder)
{
    auto *naam = new QLabel(label, ouder);
    auto *invoer = new QLineEdit(ouder);
    invoer->setAccessibleName(label);
    invoer->setMaxLength(1024);
    invoer->setMaximumWidth(tekenbreedte(this, invoerTekens));
    naam->setBuddy(invoer);
    kolom->addWidget(naam);
    kolom->addWidget(invoer);
    return invoer;
}

void Bekrachtigdialoog::werkBij()
{
    const bool ander = m_ander->isChecked();
    m_tweede->setVisible(ander);
    const bool compleet = !ander || (!m_account->text().trimmed().isEmpty() && !m_wachtwoord->text().isEmpty());
    m_doe->setEnabled(compleet && m_nummer->text().trimmed() == m_beeld.nummer);
    zetHoogteNaarInhoud();
}

void Bekrachtigdialoog::doe()
{
    m_fout->hide();
    auto werk = std::make_shared<Werk>();
    werk->velden = naarJson(Bekrachtiging{m_voorstel});
    if (m_ander->isChecked()) {
        werk->account = m_account->text().trimmed();
        werk->wachtwoord = wachtwoordUit(m_wachtwoord->text());
        m_wachtwoord->clear();
    }
    const auto uitvoeren = [werk](Taak::Voortgang &voortgang, Kamer &kamer) -> Gelukt {
        if (!voortgang.meld(0, 0))
            return fout(FoutSoort::Geannuleerd);
        const QString naam = QLatin1String(Vernietig::bekrachtigKop.naam);
        PROBEER_IN(const Gedaan gedaan, werk->account.isEmpty() ? kamer.doe(naam, werk->velden)
                                                                : kamer.doeAls(werk->account, werk->wachtwoord, naam, werk->velden));
        werk->vernietiging = VernietigingId(gedaan.id);
        PROBEER(rondVernietigingAf(kamer, [&voortgang](qint64 klaar, qint64 totaal) { return voortgang.meld(klaar, totaal); }));
        return {};
    };
    doeTaak(m_omgeving, this, tr("Dossier %1 vernietigen").arg(m_beeld.nummer),
            tr("Eerst verdwijnen de gegevens. Daarna wordt het bestand herschreven onder een nieuwe sleutel en doorzocht. Stopt u daarna, dan rondt u het later af."), uitvoeren,
            [this, werk](const Gelukt &uitkomst) { isKlaar(*werk, uitkomst); });
}

void Bekrachtigdialoog::isKlaar(const Werk &werk, const Gelukt &uitkomst)
{
    if (!werk.vernietiging.isGeldig()) {
        toonFout(uitkomst.error());
        return;
    }
    const Vernietigd vernietigd = std::move(m_vernietigd);
    const VernietigingId id = werk.vernietiging;
    accept();
    vernietigd(id, uitkomst);
}

void Bekrachtigdialoog::toonFout(const Fout &fout)
{
    QString zin = fout.soort == FoutSoort::Geannuleerd ? tr("Gestopt. Er is niets vernietigd.") : fout.uitleg;
    if (fout.weigering)
        zin = tr("%1 (%2, regel %3)").arg(fout.weigering->uitleg, fout.weigering->artikel, fout.weigering->regel);
    zetProza(m_fout, zin);
    m_fout->show();
    zetHoogteNaarInhoud();
    if (m_ander->isChecked())
        m_wachtwoord->setFocus();
}

} // namespace weegkamer
