// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/codevenster.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/tekstblad.h"

#include <QDialogButtonBox>
#include <QFontDatabase>

namespace weegkamer
{
namespace
{
constexpr int proza = 60;
constexpr double vergroting = 1.6;
} // namespace

Codevenster::Codevenster(QWidget *pagina, const QString &naam, const QString &code)
    : Eenmaligvenster(pagina, tr("Hebt u de code overgeschreven? Sluit u nog een keer, dan ziet u haar niet meer terug."))
{
    setObjectName(u"codevenster"_qs);
    setWindowTitle(tr("Openingscode"));
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::rondom);
    auto *kop = maakProza(tr("Openingscode voor %1").arg(breekbaar(naam)), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    auto *veld = new QLineEdit(code, this);
    veld->setObjectName(u"code"_qs);
    veld->setReadOnly(true);
    veld->setAccessibleName(tr("Openingscode"));
    QFont letter = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    letter.setPointSizeF(font().pointSizeF() * vergroting);
    veld->setFont(letter);
    veld->setAlignment(Qt::AlignCenter);
    veld->setContextMenuPolicy(Qt::NoContextMenu);
    kolom->addWidget(veld);
    kolom->addWidget(maakProza(tr("U ziet deze code één keer. Schrijf haar over en geef haar zelf aan %1, niet per e-mail. %1 logt ermee in, met de streepjes erbij, en kiest "
                                  "meteen een eigen wachtwoord. Daarna werkt de code niet meer.")
                                   .arg(breekbaar(naam)),
                               this));
    kolom->addWidget(vraagregel());
    auto *knoppen = new QDialogButtonBox(this);
    auto *sluit = knoppen->addButton(tr("Ik heb de code overgeschreven"), QDialogButtonBox::AcceptRole);
    sluit->setObjectName(u"sluit"_qs);
    kolom->addWidget(knoppen);
    connect(sluit, &QPushButton::clicked, this, &QDialog::accept);
    setFixedWidth(tekenbreedte(this, proza) + 2 * maat::sectie);
    zetHoogteNaarInhoud();
}

void toonCode(QWidget *pagina, const QString &naam, const QString &code)
{
    auto *venster = new Codevenster(pagina, naam, code);
    venster->open();
}

} // namespace weegkamer
