// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/herstelpagina.h"

#include "ui/bouwstenen/geheiminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/venster/middenkolom.h"

#include <QFontDatabase>

namespace weegkamer
{
namespace
{
constexpr int invoerTekens = 40;
}

Herstelpagina::Herstelpagina(const QString &gemeente, QWidget *ouder)
    : QWidget(ouder),
      m_kolom(maakMiddenkolom(this)),
      m_fout(maakProza({}, this)),
      m_nieuw(new Geheiminvoer(tr("Nieuw wachtwoord"), this)),
      m_nogmaals(new Geheiminvoer(tr("Nieuw wachtwoord, nog een keer"), this)),
      m_knop(new QPushButton(tr("Geef dit account weer toegang"), this))
{
    auto *kop = maakProza(gemeente, this);
    zetRol(kop, Tekstrol::Kop);
    m_kolom->addWidget(kop);
    auto *tussen = maakProza(tr("Weer toegang krijgen"), this);
    zetRol(tussen, Tekstrol::Tussenkop);
    m_kolom->addWidget(tussen);
    m_kolom->addWidget(maakProza(tr("Alleen voor als niemand meer kan inloggen. Twee bewaarders vullen elk hun deel van de herstelsleutel in, zoals het op het papier staat. "
                                    "Daarna kiest één account een nieuw wachtwoord. Is maar één persoon zijn wachtwoord kwijt, laat twee anderen dat account dan opnieuw "
                                    "beginnen bij Beheer, Accounts."),
                                 this));
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->hide();
    m_kolom->addWidget(m_fout);
    m_kolom->addSpacing(maat::tussen);
    m_een = voegVeldToe(tr("Het ene deel"), u"herstel-1"_qs);
    m_ander = voegVeldToe(tr("Het andere deel"), u"herstel-2"_qs);
    for (QLineEdit *veld : {m_een, m_ander}) {
        veld->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        veld->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    }
    m_account = voegVeldToe(tr("Accountnaam"), u"account"_qs);
    m_account->setMaximumWidth(tekenbreedte(this, invoerTekens));
    m_nieuw->veld()->setObjectName(u"nieuw"_qs);
    m_nogmaals->veld()->setObjectName(u"nogmaals"_qs);
    m_kolom->addWidget(m_nieuw);
    m_kolom->addSpacing(maat::tussen);
    m_kolom->addWidget(m_nogmaals);
    m_kolom->addSpacing(maat::rondom);
    m_knop->setObjectName(u"doe"_qs);
    maakHoofdknop(m_knop);
    m_kolom->addWidget(m_knop, 0, Qt::AlignLeft);
    m_kolom->addSpacing(maat::tussen);
    auto *terug = new QPushButton(tr("Terug naar inloggen"), this);
    maakTekstknop(terug);
    m_kolom->addWidget(terug, 0, Qt::AlignLeft);
    connect(m_knop, &QPushButton::clicked, this, &Herstelpagina::probeer);
    connect(m_nogmaals, &Geheiminvoer::bevestigd, this, &Herstelpagina::probeer);
    connect(terug, &QPushButton::clicked, this, &Herstelpagina::terugGekozen);
    setFocusProxy(m_een);
}

QLineEdit *Herstelpagina::voegVeldToe(const QString &tekst, const QString &naam)
{
    auto *label = new QLabel(tekst, this);
    QFont letter = font();
    letter.setWeight(QFont::DemiBold);
    label->setFont(letter);
    auto *veld = new QLineEdit(this);
    veld->setObjectName(naam);
    veld->setAccessibleName(tekst);
    veld->setMaxLength(200);
    label->setBuddy(veld);
    m_kolom->addWidget(label);
    m_kolom->addWidget(veld);
    m_kolom->addSpacing(maat::tussen);
    return veld;
}

Herstelinvoer Herstelpagina::neem()
{
    m_nogmaals->wis();
    return {m_een->text(), m_ander->text(), m_account->text().trimmed(), m_nieuw->neem()};
}

void Herstelpagina::zetBezig(bool bezig)
{
    const QList<QWidget *> alles{m_een, m_ander, m_account, m_nieuw, m_nogmaals, m_knop};
    for (QWidget *w : alles)
        w->setEnabled(!bezig);
}

void Herstelpagina::zetZin(const QString &zin)
{
    zetProza(m_fout, zin);
    m_fout->setVisible(!zin.isEmpty());
}

void Herstelpagina::zetFout(const Fout &fout)
{
    const QString veld = fout.velden.isEmpty() ? QString() : fout.velden.constFirst().veld;
    const QString zin = veld.isEmpty() ? fout.uitleg : fout.velden.constFirst().uitleg;
    m_nieuw->zetFout(veld == u"wachtwoord" ? zin : QString());
    zetZin(veld == u"wachtwoord" ? QString() : zin);
    if (veld == u"account")
        m_account->setFocus();
    else if (veld == u"herstel-2")
        m_ander->setFocus();
    else if (veld == u"wachtwoord")
        m_nieuw->setFocus();
    else
        m_een->setFocus();
}

void Herstelpagina::probeer()
{
    zetZin({});
    m_nieuw->zetFout({});
    m_nogmaals->zetFout({});
    if (m_een->text().trimmed().isEmpty() || m_ander->text().trimmed().isEmpty() || m_account->text().trimmed().isEmpty() || m_nieuw->isLeeg()) {
        zetZin(tr("Vul twee delen, een accountnaam en een nieuw wachtwoord in."));
        return;
    }
    if (!m_nieuw->isGelijk(*m_nogmaals)) {
        m_nogmaals->zetFout(tr("Dit is niet hetzelfde als erboven. Typ het nog een keer."));
        m_nogmaals->wis();
        m_nogmaals->setFocus();
        return;
    }
    Q_EMIT ingevuld();
}

} // namespace weegkamer
