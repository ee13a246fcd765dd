// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/maakdialoog.h"

#include "core/toegang/wachtwoord.h"
#include "ui/beheer/hersteldialogen.h"
#include "ui/bouwstenen/dialoogmaat.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/huisstijl.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace weegkamer
{

namespace
{
/// What a kamer is made of, as far as this form asks: what each authorisation rests on is recorded at Beheer, account by account.
std::vector<VeldInfo> velden()
{
    std::vector<VeldInfo> uit = veldInfos<Kameropgave>();
    for (VeldInfo &info : uit)
        std::erase_if(info.deel, [](const VeldInfo &deel) { return deel.naam == u"machtiging"; });
    return uit;
}
} // namespace

Maakdialoog::Maakdialoog(QWidget *ouder) : QDialog(ouder), m_pad(new QLineEdit(this)), m_formulier(new Formulier(velden()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Maak een kamer"));
    new Dialoogmaat(this);
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::tussen);
    auto *kop = new QLabel(tr("Maak een kamer"), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    auto *uitleg = new QLabel(tr("Een kamer is een versleuteld bestand op deze computer, met een sleutelbos ernaast. Geef ten minste één account. "
                                 "Een wachtwoord heeft 15 tekens of meer; een zin is goed. Bewaar het zelf: niemand kan het terughalen."),
                              this);
    uitleg->setWordWrap(true);
    kolom->addWidget(uitleg);
    auto *padlabel = new QLabel(tr("Waar komt het bestand"), this);
    padlabel->setBuddy(m_pad);
    m_pad->setAccessibleName(padlabel->text());
    m_pad->setObjectName(u"pad"_qs);
    m_pad->setText(QDir::home().filePath(QStringLiteral("gemeente.weegkamer")));
    auto *blader = new QPushButton(tr("Kies…"), this);
    connect(blader, &QPushButton::clicked, this, &Maakdialoog::kiesPlek);
    auto *rij = new QHBoxLayout;
    rij->addWidget(m_pad, 1);
    rij->addWidget(blader);
    kolom->addWidget(padlabel);
    kolom->addLayout(rij);
    auto *rol = new QScrollArea(this);
    rol->setWidgetResizable(true);
    rol->setFrameShape(QFrame::NoFrame);
    m_formulier->verberg({QStringLiteral("demo")});
    m_formulier->zetWaarde({{QStringLiteral("accounts"), QJsonArray{QJsonObject{{QStringLiteral("rol"), QStringLiteral("casuscoordinator")}}}}});
    rol->setWidget(m_formulier);
    kolom->addWidget(rol, 1);
    auto *knoppen = new QDialogButtonBox(this);
    knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    auto *maakknop = knoppen->addButton(tr("Verder…"), QDialogButtonBox::AcceptRole);
    maakknop->setObjectName(u"verder"_qs);
    maakHoofdknop(maakknop);
    connect(knoppen, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(knoppen, &QDialogButtonBox::accepted, this, &Maakdialoog::maak);
    kolom->addWidget(knoppen);
    resize(720, 720);
}

void Maakdialoog::kiesPlek()
{
    auto *dialoog = new QFileDialog(this, tr("Waar komt de kamer"), m_pad->text(), tr("Kamers (*.weegkamer)"));
    dialoog->setAttribute(Qt::WA_DeleteOnClose);
    dialoog->setAcceptMode(QFileDialog::AcceptSave);
    dialoog->setDefaultSuffix(QStringLiteral("weegkamer"));
    connect(dialoog, &QFileDialog::fileSelected, m_pad, &QLineEdit::setText);
    dialoog->open();
}

void Maakdialoog::maak()
{
    m_formulier->wisFouten();
    auto opgave = uitJson<Kameropgave>(m_formulier->waarde());
    if (!opgave) {
        m_formulier->toonFouten(opgave.error());
        return;
    }
    for (qsizetype i = 0; i < opgave->accounts.size(); ++i) {
        if (const Gelukt goed = toetsWachtwoord(wachtwoordUit(QString(opgave->accounts.at(i).wachtwoord))); !goed) {
            Fout fout = goed.error();
            for (VeldFout &v : fout.velden)
                v.veld = QStringLiteral("accounts[%1].").arg(i) + v.veld;
            m_formulier->toonFouten(fout);
            return;
        }
    }
    QString pad = m_pad->text().trimmed();
    if (!pad.endsWith(QLatin1String(".weegkamer")))
        pad += QStringLiteral(".weegkamer");
    auto *wie = new Bewaardersdialoog(tr("Maak de kamer"), this);
    connect(wie, &Bewaardersdialoog::gekozen, this, [this, pad, opgave = *opgave](const QStringList &bewaarders) {
        Q_EMIT gekozen(pad, opgave, bewaarders);
        accept();
    });
    wie->open();
}

} // namespace weegkamer
