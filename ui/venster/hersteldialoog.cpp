// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/hersteldialoog.h"

#include "core/toegang/herstel.h"
#include "ui/beheer/backupzinnen.h"
#include "ui/bouwstenen/geheiminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/stukvenster.h"
#include "ui/bouwstenen/taakdialoog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QRadioButton>
#include <QStackedWidget>

namespace weegkamer
{
namespace
{
constexpr int tekens = 72;

QLabel *maakVeldlabel(const QString &tekst, QLineEdit *bij, QWidget *ouder)
{
    auto *veldnaam = new QLabel(tekst, ouder);
    QFont letter = ouder->font();
    letter.setWeight(QFont::DemiBold);
    veldnaam->setFont(letter);
    veldnaam->setBuddy(bij);
    bij->setAccessibleName(tekst);
    return veldnaam;
}

void maakGeheim(QLineEdit *veld)
{
    veld->setEchoMode(QLineEdit::Password);
    veld->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
}
} // namespace

Hersteldialoog::Hersteldialoog(const Klok &klok, QWidget *pagina)
    : Paginadialoog(pagina), m_klok(klok), m_backup(new QLineEdit(this)), m_inhoud(maakProza({}, this)), m_doel(new QLineEdit(this)),
      m_vervang(new QCheckBox(tr("Vervang de kamer die daar staat"), this)),
      m_weg(maakProza(tr("Wat daar na deze back-up is gedaan, is dan weg."), this)),
      m_metAccount(new QRadioButton(tr("Met een account"), this)), m_metDelen(new QRadioButton(tr("Met twee hersteldelen"), this)),
      m_toegang(new QStackedWidget(this)), m_account(new QLineEdit(this)), m_wachtwoord(new QLineEdit(this)),
      m_sleutelbestand(new Sleutelbestandinvoer(this)), m_deelEen(new QLineEdit(this)),
      m_deelTwee(new QLineEdit(this)), m_fout(maakProza({}, this)), m_doe(new QPushButton(tr("Zet terug"), this))
{
    setWindowTitle(tr("Zet een back-up terug"));
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::binnen);
    auto *kop = maakProza(tr("Zet een back-up terug"), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    kolom->addWidget(maakProza(tr("De kamer komt terug zoals zij op dat moment was. Wat daarna is vernietigd, wordt eerst opnieuw vernietigd."), this));
    kolom->addSpacing(maat::tussen);
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->hide();
    kolom->addWidget(m_fout);
    bouwBackup(kolom);
    kolom->addSpacing(maat::rondom);
    bouwDoel(kolom);
    kolom->addSpacing(maat::rondom);
    bouwToegang(kolom);
    kolom->addSpacing(maat::rondom);
    bouwKnoppen(kolom);
    setFixedWidth(tekenbreedte(this, tekens) + 2 * maat::sectie);
    zetHoogteNaarInhoud();
}

void Hersteldialoog::bouwBackup(QVBoxLayout *kolom)
{
    m_backup->setObjectName(u"backup"_qs);
    kolom->addWidget(maakVeldlabel(tr("Welke back-up"), m_backup, this));
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    auto *kies = new QPushButton(tr("Kies…"), this);
    kies->setAccessibleName(tr("Kies een back-up"));
    kies->setAutoDefault(false);
    rij->addWidget(m_backup, 1);
    rij->addWidget(kies);
    kolom->addLayout(rij);
    zetRol(m_inhoud, Tekstrol::Klein);
    m_inhoud->hide();
    kolom->addWidget(m_inhoud);
    connect(kies, &QPushButton::clicked, this, &Hersteldialoog::kiesBackup);
    connect(m_backup, &QLineEdit::editingFinished, this, [this] {
        // Leaving the field is no choice: it would take away what was just said of another.
        if (m_backup->isModified() && !m_backup->text().trimmed().isEmpty())
            zetBackup(m_backup->text().trimmed());
    });
}

void Hersteldialoog::bouwDoel(QVBoxLayout *kolom)
{
    m_doel->setObjectName(u"doel"_qs);
    m_doel->setText(QDir::home().filePath(u"gemeente.weegkamer"_qs));
    kolom->addWidget(maakVeldlabel(tr("Waar komt de kamer"), m_doel, this));
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    auto *kies = new QPushButton(tr("Kies…"), this);
    kies->setAccessibleName(tr("Kies waar de kamer komt"));
    kies->setAutoDefault(false);
    rij->addWidget(m_doel, 1);
    rij->addWidget(kies);
    kolom->addLayout(rij);
    m_vervang->setObjectName(u"vervang"_qs);
    m_vervang->setAccessibleDescription(tr("Wat daar na deze back-up is gedaan, is dan weg."));
    m_vervang->hide();
    m_weg->setObjectName(u"weg"_qs);
    m_weg->hide();
    kolom->addWidget(m_vervang);
    kolom->addWidget(m_weg);
    connect(kies, &QPushButton::clicked, this, &Hersteldialoog::kiesDoel);
    connect(m_doel, &QLineEdit::textChanged, this, &Hersteldialoog::werkDoelBij);
}

void Hersteldialoog::bouwToegang(QVBoxLayout *kolom)
{
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::rondom);
    rij->addWidget(m_metAccount);
    rij->addWidget(m_metDelen);
    rij->addStretch();
    kolom->addLayout(rij);
    const auto blad = [this](const QString &een, QLineEdit *veldEen, const QString &twee, QLineEdit *veldTwee) {
        auto *vak = new QWidget(m_toegang);
        auto *inhoud = new QVBoxLayout(vak);
        inhoud->setContentsMargins(0, maat::tussen, 0, 0);
        inhoud->setSpacing(maat::binnen);
        inhoud->addWidget(maakVeldlabel(een, veldEen, vak));
        inhoud->addWidget(veldEen);
        inhoud->addSpacing(maat::tussen);
        inhoud->addWidget(maakVeldlabel(twee, veldTwee, vak));
        inhoud->addWidget(veldTwee);
        m_toegang->addWidget(vak);
        return inhoud;
    };
    maakGeheim(m_wachtwoord);
    auto *metAccount = blad(tr("Accountnaam"), m_account, tr("Wachtwoord van toen de back-up werd gemaakt"), m_wachtwoord);
    metAccount->addSpacing(maat::tussen);
    metAccount->addWidget(m_sleutelbestand);
    m_sleutelbestand->hide();
    blad(tr("Eerste hersteldeel"), m_deelEen, tr("Tweede hersteldeel"), m_deelTwee);
    m_account->setObjectName(u"account"_qs);
    m_wachtwoord->setObjectName(u"wachtwoord"_qs);
    m_deelEen->setObjectName(u"deel-een"_qs);
    m_deelTwee->setObjectName(u"deel-twee"_qs);
    m_metDelen->setObjectName(u"met-delen"_qs);
    kolom->addWidget(m_toegang);
    m_metAccount->setChecked(true);
    connect(m_metDelen, &QRadioButton::toggled, this, [this](bool delen) { m_toegang->setCurrentIndex(delen ? 1 : 0); });
}

void Hersteldialoog::bouwKnoppen(QVBoxLayout *kolom)
{
    auto *knoppen = new QDialogButtonBox(this);
    auto *sluit = knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    sluit->setAutoDefault(false);
    m_doe->setObjectName(u"doe"_qs);
    maakHoofdknop(m_doe);
    knoppen->addButton(m_doe, QDialogButtonBox::AcceptRole);
    kolom->addWidget(knoppen);
    connect(sluit, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_doe, &QPushButton::clicked, this, &Hersteldialoog::zetTerug);
}

void Hersteldialoog::kiesBackup()
{
    auto *kiezer = new QFileDialog(this, tr("Welke back-up"), QDir::homePath(), tr("Back-ups (*.weegbackup)"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setFileMode(QFileDialog::ExistingFile);
    connect(kiezer, &QFileDialog::fileSelected, this, &Hersteldialoog::zetBackup);
    kiezer->open();
}

void Hersteldialoog::kiesDoel()
{
    auto *kiezer = new QFileDialog(this, tr("Waar komt de kamer"), m_doel->text(), tr("Kamers (*.weegkamer)"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setAcceptMode(QFileDialog::AcceptSave);
    kiezer->setOption(QFileDialog::DontConfirmOverwrite); // the check box asks
    kiezer->setDefaultSuffix(u"weegkamer"_qs);
    connect(kiezer, &QFileDialog::fileSelected, this, &Hersteldialoog::zetDoel);
    kiezer->open();
}

void Hersteldialoog::zetBackup(const QString &pad)
{
    m_backup->setText(pad);
    zetFout({});
    const auto b = Kamerbackup::bekijkBackup(pad);
    m_inhoud->setVisible(b.has_value());
    m_doe->setEnabled(b.has_value());
    m_sleutelbestand->setVisible(b && b->sleutelbestand);
    if (!b)
        return zetFout(b.error().uitleg);
    const QLocale nederlands(QLocale::Dutch, QLocale::Netherlands);
    zetProza(m_inhoud, tr("Gemeente %1. Gemaakt %2 door %3; %4.")
                           .arg(b->gemeente, momentzin(b->gemaaktOp, m_klok.nu()), b->door, nederlands.formattedDataSize(b->grootte, 1, QLocale::DataSizeTraditionalFormat)));
    zetHoogteNaarInhoud();
}

void Hersteldialoog::zetDoel(const QString &pad)
{
    m_doel->setText(pad);
}

void Hersteldialoog::werkDoelBij()
{
    const bool staatEr = QFileInfo::exists(m_doel->text().trimmed());
    m_vervang->setVisible(staatEr);
    m_weg->setVisible(staatEr);
    if (!staatEr)
        m_vervang->setChecked(false);
    zetHoogteNaarInhoud();
}

void Hersteldialoog::zetFout(const QString &zin)
{
    zetProza(m_fout, zin);
    m_fout->setVisible(!zin.isEmpty());
    zetHoogteNaarInhoud();
}

Uitkomst<Hersteltoegang> Hersteldialoog::toegang()
{
    if (m_metAccount->isChecked()) {
        QString wachtwoord = m_wachtwoord->text();
        m_wachtwoord->clear();
        return Hersteltoegang{.naam = m_account->text().trimmed(), .wachtwoord = wachtwoordUit(std::move(wachtwoord)),
                              .sleutelbestand = m_sleutelbestand->pad()};
    }
    PROBEER_IN(Herstelsleutel sleutel, voegSamen(m_deelEen->text(), m_deelTwee->text()));
    m_deelEen->clear();
    m_deelTwee->clear();
    return Hersteltoegang{.herstelsleutel = std::move(sleutel)};
}

void Hersteldialoog::zetTerug()
{
    zetFout({});
    QString doel = m_doel->text().trimmed();
    if (!doel.endsWith(u".weegkamer"))
        doel += u".weegkamer"_qs;
    auto wie = toegang();
    if (!wie)
        return zetFout(wie.error().velden.isEmpty() ? wie.error().uitleg : wie.error().velden.constFirst().uitleg);
    auto sleutels = std::make_shared<Hersteltoegang>(std::move(*wie));
    auto verslag = std::make_shared<Herstelverslag>();
    const Herstelopdracht opdracht{.backup = m_backup->text().trimmed(), .doel = doel, .vervang = m_vervang->isVisible() && m_vervang->isChecked()};
    auto taak = std::make_unique<Taak>(tr("Back-up terugzetten"), [opdracht, sleutels, verslag, &klok = m_klok](Taak::Voortgang &voortgang) -> Gelukt {
        PROBEER_IN(*verslag, Kamerbackup::zetTerug(opdracht, *sleutels, klok, [&voortgang](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); }));
        return {};
    });
    taak->start();
    auto *dialoog = new Taakdialoog(std::move(taak), tr("De back-up wordt uitgepakt en nagelezen. Pas als alles klopt, komt de kamer op haar plaats."), this,
                                    [this, verslag, doel](const Gelukt &uit) { klaar(uit, *verslag, doel); });
    dialoog->open();
}

void Hersteldialoog::klaar(const Gelukt &uit, const Herstelverslag &verslag, const QString &doel)
{
    if (!uit)
        return zetFout(uit.error().soort == FoutSoort::Geannuleerd ? tr("U hebt het herstel gestopt. Er is niets veranderd.") : uit.error().uitleg);
    auto *venster = new Stukvenster(stukVan(verslag), {verslag.gemeente, verslag.oefenkamer}, {.vraag = tr("Waar wilt u het verslag bewaren?")}, this);
    connect(venster, &QDialog::finished, this, [this, doel] {
        accept();
        Q_EMIT teruggezet(doel);
    });
    venster->open();
}

} // namespace weegkamer
