// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/hersteldialogen.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <QDialogButtonBox>
#include <QFontDatabase>

namespace weegkamer
{
namespace
{
constexpr int proza = 72;

QVBoxLayout *begin(QDialog *dialoog, const QString &titel, const QString &uitleg)
{
    dialoog->setWindowTitle(titel);
    auto *kolom = new QVBoxLayout(dialoog);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::tussen);
    auto *kop = maakProza(titel, dialoog);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    kolom->addWidget(maakProza(uitleg, dialoog));
    kolom->addSpacing(maat::tussen);
    dialoog->setFixedWidth(tekenbreedte(dialoog, proza) + 2 * maat::sectie);
    return kolom;
}

QLineEdit *voegVeldToe(QVBoxLayout *kolom, const QString &tekst, const QString &naam, QWidget *ouder)
{
    auto *label = new QLabel(tekst, ouder);
    QFont letter = ouder->font();
    letter.setWeight(QFont::DemiBold);
    label->setFont(letter);
    auto *veld = new QLineEdit(ouder);
    veld->setObjectName(naam);
    veld->setAccessibleName(tekst);
    label->setBuddy(veld);
    // A label stands closer to its own field than to the one above.
    auto *paar = new QVBoxLayout;
    paar->setContentsMargins(0, 0, 0, maat::binnen);
    paar->setSpacing(maat::binnen);
    paar->addWidget(label);
    paar->addWidget(veld);
    kolom->addLayout(paar);
    return veld;
}

QPushButton *voegKnoppenToe(QVBoxLayout *kolom, const QString &tekst, QDialog *dialoog)
{
    kolom->addSpacing(maat::rondom);
    auto *knoppen = new QDialogButtonBox(dialoog);
    auto *sluit = knoppen->addButton(QObject::tr("Sluit"), QDialogButtonBox::RejectRole);
    sluit->setObjectName(u"sluit"_qs);
    sluit->setAutoDefault(false);
    auto *doe = knoppen->addButton(tekst, QDialogButtonBox::AcceptRole);
    doe->setObjectName(u"doe"_qs);
    doe->setDefault(true);
    maakHoofdknop(doe);
    kolom->addWidget(knoppen);
    QObject::connect(sluit, &QPushButton::clicked, dialoog, &QDialog::reject);
    return doe;
}
} // namespace

Bewaardersdialoog::Bewaardersdialoog(const QString &knop, QWidget *pagina) : Paginadialoog(pagina)
{
    setObjectName(u"bewaarders"_qs);
    auto *kolom = begin(this, tr("Maak een herstelsleutel"),
                        tr("U krijgt drie papieren. Twee daarvan openen samen de hele kamer: geef ze aan drie verschillende mensen. Een deel kan bij de burgemeester liggen. "
                           "Hieronder kunt u invullen wie welk deel bewaart; dat komt op het papier."));
    for (int i = 1; i <= 3; ++i)
        m_velden.append(voegVeldToe(kolom, tr("Deel %1 (mag leeg)").arg(i), u"bewaarder-%1"_qs.arg(i), this));
    auto *doe = voegKnoppenToe(kolom, knop, this);
    connect(doe, &QPushButton::clicked, this, [this] {
        QStringList bewaarders;
        for (const QLineEdit *veld : std::as_const(m_velden))
            bewaarders.append(veld->text().trimmed());
        accept();
        Q_EMIT gekozen(bewaarders);
    });
    zetHoogteNaarInhoud();
}

Beproefdialoog::Beproefdialoog(Proef proef, QWidget *pagina) : Paginadialoog(pagina), m_proef(std::move(proef)), m_fout(maakProza({}, this))
{
    setObjectName(u"beproef"_qs);
    auto *kolom = begin(this, tr("Beproef de herstelsleutel"),
                        tr("Typ twee van de drie delen over van het papier. Zo weet u zeker dat zij later werken. Er wordt niets geopend."));
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->hide();
    kolom->addWidget(m_fout);
    m_een = voegVeldToe(kolom, tr("Het ene deel"), u"herstel-1"_qs, this);
    m_ander = voegVeldToe(kolom, tr("Het andere deel"), u"herstel-2"_qs, this);
    for (QLineEdit *veld : {m_een, m_ander}) {
        veld->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        veld->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    }
    auto *doe = voegKnoppenToe(kolom, tr("Beproef"), this);
    connect(doe, &QPushButton::clicked, this, &Beproefdialoog::doe);
    zetHoogteNaarInhoud();
}

void Beproefdialoog::doe()
{
    const Gelukt uit = m_proef(m_een->text(), m_ander->text());
    if (uit) {
        Q_EMIT gelukt();
        accept();
        return;
    }
    const Fout &f = uit.error();
    zetProza(m_fout, f.velden.isEmpty() ? f.uitleg : f.velden.constFirst().uitleg);
    m_fout->show();
    const bool tweede = !f.velden.isEmpty() && f.velden.constFirst().veld == u"herstel-2";
    (tweede ? m_ander : m_een)->setFocus();
    zetHoogteNaarInhoud();
}

} // namespace weegkamer
