// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/weergavedialoog.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <algorithm>

namespace weegkamer
{
namespace
{
constexpr int prozaTekens = 60;
constexpr int hoogstensNaam = 40;
} // namespace

Weergavedialoog::Weergavedialoog(const QStringList &namen, qsizetype hoogstens, const QStringList &uitleg, QWidget *pagina)
    : Paginadialoog(pagina),
      m_namen(namen),
      m_hoogstens(hoogstens),
      m_naam(new QLineEdit(this)),
      m_fout(maakProza({}, this)),
      m_vervangt(maakProza({}, this)),
      m_doe(new QPushButton(this))
{
    setWindowTitle(tr("Bewaar weergave"));
    bouw(uitleg);
    werkBij();
    zetHoogteNaarInhoud();
    m_naam->setFocus();
}

void Weergavedialoog::bouw(const QStringList &uitleg)
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::rondom, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::tussen);
    auto *kop = maakProza(windowTitle(), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    for (const QString &zin : uitleg)
        kolom->addWidget(maakProza(zin, this));
    if (isVol())
        kolom->addWidget(maakProza(volzin(), this));
    kolom->addSpacing(maat::tussen);
    auto *label = new QLabel(tr("Naam van deze weergave (geen naam van een persoon)"), this);
    label->setWordWrap(true);
    label->setBuddy(m_naam);
    m_naam->setAccessibleName(label->text());
    m_naam->setMaxLength(hoogstensNaam);
    m_naam->setObjectName(u"naam"_qs);
    kolom->addWidget(label);
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->hide();
    kolom->addWidget(m_fout);
    kolom->addWidget(m_naam);
    zetRol(m_vervangt, Tekstrol::Klein);
    m_vervangt->setMinimumHeight(m_vervangt->fontMetrics().lineSpacing() * 3 / 2); // its place is kept: nothing moves while somebody types
    kolom->addWidget(m_vervangt);
    kolom->addStretch();
    auto *knoppen = new QDialogButtonBox(this);
    auto *sluit = knoppen->addButton(tr("Annuleer"), QDialogButtonBox::RejectRole);
    sluit->setAutoDefault(false);
    m_doe->setObjectName(u"doe"_qs);
    m_doe->setDefault(true);
    maakHoofdknop(m_doe);
    knoppen->addButton(m_doe, QDialogButtonBox::AcceptRole);
    kolom->addWidget(knoppen);
    setFixedWidth(tekenbreedte(this, prozaTekens) + 2 * maat::sectie);
    connect(sluit, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_doe, &QPushButton::clicked, this, &Weergavedialoog::doe);
    connect(m_naam, &QLineEdit::textChanged, this, &Weergavedialoog::werkBij);
}

QString Weergavedialoog::naamUit(const QString &getypt)
{
    QString naam = getypt.simplified().left(hoogstensNaam);
    if (!naam.isEmpty() && naam.back().isHighSurrogate())
        naam.chop(1);
    const bool zichtbaar = std::any_of(naam.cbegin(), naam.cend(), [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format && !c.isMark(); });
    return zichtbaar ? naam.trimmed() : QString();
}

bool Weergavedialoog::heetZo(const QString &naam, const QString &ander)
{
    return naam.compare(ander, Qt::CaseInsensitive) == 0;
}

QString Weergavedialoog::standaardnaam()
{
    return tr("Standaard");
}

QString Weergavedialoog::volzin()
{
    return tr("Van deze lijst zijn er al twintig weergaven. Meer kan niet. Typ de naam van een weergave om die te vervangen, of verwijder er eerst een onder "
              "Weergave.");
}

QString Weergavedialoog::gevonden() const
{
    const QString naam = naamUit(m_naam->text());
    const auto zelfde = std::find_if(m_namen.begin(), m_namen.end(), [&](const QString &n) { return heetZo(n, naam); });
    return zelfde == m_namen.end() ? QString() : *zelfde;
}

void Weergavedialoog::werkBij()
{
    m_fout->hide();
    m_naam->setAccessibleDescription({});
    const QString oud = gevonden();
    zetProza(m_vervangt, oud.isEmpty() ? QString() : tr("De weergave “%1” is er al. U vervangt die.").arg(oud));
    m_doe->setText(oud.isEmpty() ? tr("Bewaar") : tr("Vervang"));
    if (!oud.isEmpty())
        zetHoogteNaarInhoud();
}

void Weergavedialoog::doe()
{
    const QString naam = naamUit(m_naam->text());
    QString fout;
    if (naam.isEmpty())
        fout = tr("Geef de weergave een naam.");
    else if (heetZo(naam, standaardnaam()))
        fout = tr("Zo heet de weergave waarmee de lijst begint. Kies een andere naam.");
    else if (isVol() && gevonden().isEmpty())
        fout = tr("Zo heet nog geen weergave, en meer dan %1 kan niet.").arg(m_hoogstens);
    if (fout.isEmpty()) {
        Q_EMIT gekozen(naam);
        accept();
        return;
    }
    zetProza(m_fout, fout);
    m_fout->show();
    m_naam->setAccessibleDescription(fout);
    zetHoogteNaarInhoud();
    m_naam->setFocus();
}

} // namespace weegkamer
