// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/teksttabel.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/tekstblad.h"

#include <QGridLayout>
#include <QRegularExpression>

namespace weegkamer
{
namespace
{
constexpr int kleinsteCel = 12; // characters
constexpr int langsteWoordInCel = 24; // "Reclasseringsinstelling" is one word, and a column has room for it
constexpr int knoprand = 4;
constexpr int breedsteTabel = 150;

/// A cell is at least as wide as what can't be wrapped: else its end would be cut off.
int breedsteWoord(const QString &tekst, const QFontMetrics &letter)
{
    static const QRegularExpression tussenWoorden(u"[\\s\\x{200b}]+"_qs);
    int breedste = 0;
    const QStringList woorden = tekst.split(tussenWoorden);
    for (const QString &woord : woorden)
        breedste = std::max(breedste, letter.horizontalAdvance(woord) + 1);
    return breedste;
}
} // namespace

Teksttabel::Teksttabel(const QString &naam, const QList<Tekstkolom> &kolommen, QWidget *ouder)
    : QWidget(ouder), m_kolommen(kolommen), m_rooster(new QGridLayout(this))
{
    setAccessibleName(naam);
    setMaximumWidth(tekenbreedte(this, breedsteTabel));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_rooster->setContentsMargins(0, 0, 0, 0);
    m_rooster->setHorizontalSpacing(maat::rondom);
    m_rooster->setVerticalSpacing(maat::tussen);
    QList<QWidget *> koppen;
    for (int i = 0; i < kolommen.size(); ++i) {
        auto *kop = new QLabel(kolommen.at(i).titel, this);
        zetRol(kop, Tekstrol::Klein);
        m_rooster->setColumnStretch(i, kolommen.at(i).deel);
        koppen.append(kop);
    }
    voegRijToe(koppen);
}

void Teksttabel::voegRijToe(const QList<QWidget *> &cellen)
{
    Q_ASSERT(cellen.size() == m_kolommen.size());
    for (int i = 0; i < cellen.size(); ++i) {
        if (!cellen.at(i))
            continue;
        const Qt::Alignment plek = m_kolommen.at(i).deel > 0 ? Qt::AlignTop : Qt::AlignTop | Qt::AlignLeft;
        const bool knoppen = m_rij > 0 && m_kolommen.at(i).deel == 0;
        if (!knoppen && !qobject_cast<QPushButton *>(cellen.at(i))) {
            m_rooster->addWidget(cellen.at(i), m_rij, i, plek);
            continue;
        }
        auto *vak = new QVBoxLayout;
        vak->setSpacing(0);
        vak->addSpacing(-knoprand); // the word on a button, not its edge, stands beside the first line
        vak->addWidget(cellen.at(i));
        m_rooster->addLayout(vak, m_rij, i, plek);
    }
    m_rooster->addWidget(maakHaarlijn(this), m_rij + 1, 0, 1, static_cast<int>(m_kolommen.size()));
    m_rij += 2;
}

QWidget *Teksttabel::cel(const QString &tekst, const QString &bijzaak)
{
    const auto alinea = [this](const QString &inhoud) {
        const QString gebroken = breekbaar(inhoud, langsteWoordInCel);
        QLabel *label = maakProza(gebroken, this);
        label->setAccessibleName(inhoud);
        label->setMinimumWidth(std::max(tekenbreedte(this, kleinsteCel), breedsteWoord(gebroken, label->fontMetrics())));
        return label;
    };
    if (bijzaak.isEmpty())
        return alinea(tekst);
    auto *vak = new QWidget(this);
    auto *kolom = new QVBoxLayout(vak);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::binnen);
    kolom->addWidget(alinea(tekst));
    QLabel *onder = alinea(bijzaak);
    zetRol(onder, Tekstrol::Klein);
    kolom->addWidget(onder);
    return vak;
}

} // namespace weegkamer
