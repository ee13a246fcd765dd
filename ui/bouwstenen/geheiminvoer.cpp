// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/geheiminvoer.h"

#include "core/toegang/wachtwoord.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <QDir>
#include <QFileDialog>

namespace weegkamer
{
namespace
{
constexpr int invoerTekens = 40;

QLabel *maakVeldlabel(const QString &tekst, QWidget *bij, QWidget *ouder)
{
    auto *label = new QLabel(tekst, ouder);
    QFont letter = ouder->font();
    letter.setWeight(QFont::DemiBold);
    label->setFont(letter);
    label->setBuddy(bij);
    bij->setAccessibleName(tekst);
    return label;
}
} // namespace

Geheiminvoer::Geheiminvoer(const QString &label, QWidget *ouder)
    : QWidget(ouder), m_veld(new QLineEdit(this)), m_toon(new QToolButton(this)), m_fout(maakProza({}, this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::binnen);
    m_veld->setEchoMode(QLineEdit::Password);
    m_veld->setMaximumWidth(tekenbreedte(this, invoerTekens));
    m_veld->setMaxLength(1024);
    m_veld->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_toon->setText(tr("toon"));
    m_toon->setAccessibleName(tr("Toon: %1").arg(label));
    m_toon->setCheckable(true);
    m_toon->setFocusPolicy(Qt::StrongFocus);
    maakTekstknop(m_toon);
    connect(m_toon, &QToolButton::toggled, this, [this, label](bool aan) {
        m_veld->setEchoMode(aan ? QLineEdit::Normal : QLineEdit::Password);
        m_toon->setText(aan ? tr("verberg") : tr("toon"));
        m_toon->setAccessibleName((aan ? tr("Verberg: %1") : tr("Toon: %1")).arg(label));
    });
    kolom->addWidget(maakVeldlabel(label, m_veld, this));
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->hide();
    kolom->addWidget(m_fout);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::binnen);
    rij->addWidget(m_veld, 1);
    rij->addWidget(m_toon);
    rij->addStretch();
    kolom->addLayout(rij);
    setFocusProxy(m_veld);
    connect(m_veld, &QLineEdit::textChanged, this, &Geheiminvoer::gewijzigd);
    connect(m_veld, &QLineEdit::returnPressed, this, &Geheiminvoer::bevestigd);
}

Geheim Geheiminvoer::neem()
{
    Geheim uit = wachtwoordUit(m_veld->text());
    wis();
    return uit;
}

bool Geheiminvoer::isLeeg() const
{
    return m_veld->text().isEmpty();
}

bool Geheiminvoer::isGelijk(const Geheiminvoer &ander) const
{
    return m_veld->text() == ander.m_veld->text();
}

void Geheiminvoer::wis()
{
    m_veld->clear();
    m_toon->setChecked(false);
}

void Geheiminvoer::zetFout(const QString &uitleg)
{
    zetProza(m_fout, uitleg);
    m_fout->setVisible(!uitleg.isEmpty());
    m_veld->setAccessibleDescription(uitleg);
}

Sleutelbestandinvoer::Sleutelbestandinvoer(QWidget *ouder) : QWidget(ouder), m_pad(new QLineEdit(this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::binnen);
    auto *kies = new QPushButton(tr("Kies…"), this);
    kies->setAccessibleName(tr("Kies uw sleutelbestand"));
    kies->setAutoDefault(false);
    m_pad->setMaximumWidth(tekenbreedte(this, invoerTekens));
    m_pad->setObjectName(u"sleutelbestand"_qs);
    kolom->addWidget(maakVeldlabel(tr("Sleutelbestand, alleen als u er een hebt"), m_pad, this));
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    rij->addWidget(m_pad, 1);
    rij->addWidget(kies);
    rij->addStretch();
    kolom->addLayout(rij);
    connect(kies, &QPushButton::clicked, this, &Sleutelbestandinvoer::kies);
}

QString Sleutelbestandinvoer::pad() const
{
    return m_pad->text().trimmed();
}

void Sleutelbestandinvoer::kies()
{
    auto *dialoog = new QFileDialog(this, tr("Kies uw sleutelbestand"), QDir::homePath(), tr("Sleutelbestanden (*.sleutelbestand);;Alle bestanden (*)"));
    dialoog->setAttribute(Qt::WA_DeleteOnClose);
    dialoog->setFileMode(QFileDialog::ExistingFile);
    connect(dialoog, &QFileDialog::fileSelected, m_pad, &QLineEdit::setText);
    dialoog->open();
}

} // namespace weegkamer
