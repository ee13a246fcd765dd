// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/inlogpagina.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/geheiminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/venster/middenkolom.h"

#include <QGridLayout>

namespace weegkamer
{
namespace
{
constexpr int invoerTekens = 40;

QLabel *maakLabel(const QString &tekst, QWidget *bij, QWidget *ouder)
{
    auto *label = new QLabel(tekst, ouder);
    QFont letter = ouder->font();
    letter.setWeight(QFont::DemiBold);
    label->setFont(letter);
    label->setBuddy(bij);
    bij->setAccessibleName(tekst);
    return label;
}

/// Text that nobody needs to select. A paragraph is a document of its own, and a few of those are felt when the program starts.
QLabel *maakRegel(const QString &tekst, QWidget *ouder)
{
    auto *regel = new QLabel(ouder);
    regel->setTextFormat(Qt::PlainText);
    regel->setWordWrap(true);
    regel->setText(tekst);
    return regel;
}
} // namespace

Inlogpagina::Inlogpagina(const KamerVoorkant &voorkant, LogIn logIn, QWidget *ouder)
    : QWidget(ouder),
      m_logIn(std::move(logIn)),
      m_kolom(maakMiddenkolom(this)),
      m_account(new QLineEdit(this)),
      m_wachtwoord(new Geheiminvoer(tr("Wachtwoord"), this)),
      m_sleutelbestand(voorkant.sleutelbestand ? new Sleutelbestandinvoer(this) : nullptr),
      m_knop(new QPushButton(tr("Log in"), this)),
      m_bezig(maakRegel(tr("Sleutel wordt berekend…"), this))
{
    bouw(voorkant.gemeente);
    connect(m_knop, &QPushButton::clicked, this, &Inlogpagina::logIn);
    connect(m_account, &QLineEdit::returnPressed, this, [this] { m_wachtwoord->setFocus(); });
    connect(m_wachtwoord, &Geheiminvoer::bevestigd, this, &Inlogpagina::logIn);
    setFocusProxy(m_account);
}

void Inlogpagina::bouw(const QString &gemeente)
{
    auto *kop = maakRegel(gemeente, this);
    zetRol(kop, Tekstrol::Kop);
    auto *wat = maakRegel(tr("Weegkamer: de persoonsgerichte aanpak van radicalisering"), this);
    zetRol(wat, Tekstrol::Klein);
    m_kolom->addWidget(kop);
    m_kolom->addWidget(wat);
    m_kolom->addSpacing(maat::rondom);
    m_foutplek = m_kolom->count();
    m_account->setMaximumWidth(tekenbreedte(this, invoerTekens));
    m_account->setMaxLength(200);
    m_kolom->addWidget(maakLabel(tr("Accountnaam"), m_account, this));
    m_kolom->addWidget(m_account);
    m_kolom->addSpacing(maat::tussen);
    m_kolom->addWidget(m_wachtwoord);
    m_kolom->addSpacing(maat::tussen);
    if (m_sleutelbestand) {
        m_kolom->addWidget(m_sleutelbestand);
        m_kolom->addSpacing(maat::tussen);
    }
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::rondom);
    maakHoofdknop(m_knop);
    m_knop->setAutoDefault(true); // Enter presses it
    rij->addWidget(m_knop);
    rij->addWidget(m_bezig, 1);
    rij->addStretch();
    m_bezig->hide();
    m_kolom->addLayout(rij);
    m_kolom->addSpacing(maat::rondom);
    m_kolom->addWidget(maakRegel(
        tr("Wat u hier leest is geheim. U mag het alleen delen met wie er volgens de wet recht op heeft "
           "(artikel 17 van de wet)."),
        this));
    auto *anders = new QPushButton(tr("Open een andere kamer"), this);
    maakTekstknop(anders);
    connect(anders, &QPushButton::clicked, this, &Inlogpagina::andereKamerGekozen);
    m_kolom->addWidget(anders, 0, Qt::AlignLeft);
    auto *herstel = new QPushButton(tr("Is iedereen zijn wachtwoord kwijt?"), this);
    herstel->setObjectName(u"herstel"_qs);
    maakTekstknop(herstel);
    connect(herstel, &QPushButton::clicked, this, &Inlogpagina::herstelGekozen);
    m_kolom->addWidget(herstel, 0, Qt::AlignLeft);
}

void Inlogpagina::zetOefening(const QList<Oefenaccount> &accounts, const QString &wachtwoord)
{
    auto *kop = maakProza(tr("Dit is een oefenkamer"), this);
    zetRol(kop, Tekstrol::Tussenkop);
    m_kolom->addSpacing(maat::rondom);
    m_kolom->addWidget(kop);
    m_kolom->addWidget(maakProza(
        wachtwoord.isEmpty() ? tr("Alle gegevens zijn verzonnen.")
                             : tr("Alle gegevens zijn verzonnen. Kies een account en druk op Log in. Het wachtwoord is voor alle accounts “%1”.").arg(wachtwoord),
        this));
    auto *rooster = new QGridLayout;
    rooster->setColumnStretch(1, 1);
    rooster->setHorizontalSpacing(maat::rondom);
    rooster->setVerticalSpacing(0);
    for (int i = 0; i < accounts.size(); ++i) {
        auto *naam = new QPushButton(accounts.at(i).naam, this);
        naam->setAccessibleName(tr("Vul account %1 in").arg(accounts.at(i).naam));
        naam->setAutoDefault(false);
        maakTekstknop(naam);
        // It is no secret here: one press fills in both.
        connect(naam, &QPushButton::clicked, this, [this, wachtwoord, account = accounts.at(i).naam] {
            m_account->setText(account);
            m_wachtwoord->veld()->setText(wachtwoord);
            m_knop->setFocus();
        });
        rooster->addWidget(naam, i, 0, Qt::AlignLeft);
        auto *rol = new QLabel(accounts.at(i).rol, this);
        rol->setWordWrap(true);
        rooster->addWidget(rol, i, 1);
    }
    rooster->setColumnStretch(1, 1);
    m_kolom->addLayout(rooster);
}

void Inlogpagina::zetBezig(bool bezig)
{
    m_bezig->setVisible(bezig);
    m_knop->setEnabled(!bezig);
    m_account->setEnabled(!bezig);
    m_wachtwoord->setEnabled(!bezig);
    if (m_sleutelbestand)
        m_sleutelbestand->setEnabled(!bezig);
}

void Inlogpagina::meld(const QString &zin)
{
    toonZin(zin, Tekstrol::Lopend);
}

void Inlogpagina::toonZin(const QString &zin, Tekstrol rol)
{
    if (!m_fout && zin.isEmpty())
        return;
    if (!m_fout) {
        m_fout = maakProza({}, this);
        m_fout->setContentsMargins(0, 0, 0, maat::tussen);
        m_kolom->insertWidget(m_foutplek, m_fout);
    }
    zetRol(m_fout, rol);
    zetProza(m_fout, zin);
    m_fout->setVisible(!zin.isEmpty());
}

void Inlogpagina::zetFout(const QString &uitleg)
{
    toonZin(uitleg, Tekstrol::Fout);
    m_wachtwoord->veld()->setAccessibleDescription(uitleg);
    if (!uitleg.isEmpty())
        m_wachtwoord->setFocus();
}

void Inlogpagina::zetAccount(const QString &naam)
{
    m_account->setText(naam);
    // Not as the page's proxy: Tab takes the page for what it stands for, and would pass the account by.
    m_wachtwoord->setFocus();
}

void Inlogpagina::logIn()
{
    const QString account = m_account->text().trimmed();
    if (account.isEmpty() || m_wachtwoord->isLeeg()) {
        zetFout(tr("Vul uw accountnaam en uw wachtwoord in."));
        (account.isEmpty() ? static_cast<QWidget *>(m_account) : m_wachtwoord)->setFocus();
        return;
    }
    zetFout({});
    m_logIn(account, m_wachtwoord->neem(), m_sleutelbestand ? m_sleutelbestand->pad() : QString());
}

} // namespace weegkamer
