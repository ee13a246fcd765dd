// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/feitkeuze.h"

#include "core/aanmelding/feit.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/weging/feitenlijst.h"
#include "ui/weging/kortlabel.h"

#include <QCheckBox>
#include <QGridLayout>

namespace weegkamer
{
namespace
{
enum Kolomnummer { Naamkolom, Watkolom, Voorkolom, Tegenkolom };

/// Why a fact can't be cited, or not alone; empty when there is nothing to say.
QString voorbehoud(const Feitbeeld &feit)
{
    if (!feit.citeerbaar)
        return Feitkeuze::tr(
            "Telt nooit mee: het zegt wat iemand is, gelooft of heeft (art. 10 besluit, regel B10b).");
    if (feit.draagtCriterium())
        return {};
    return keuzeUit<Feitaard>(feit.aard) == Feitaard::Aanname
               ? Feitkeuze::tr("Aanname: niet genoeg als enige.")
               : Feitkeuze::tr("Oordeel van een ander: niet genoeg als enige.");
}
} // namespace

Feitkeuze::Feitkeuze(const QList<Feitbeeld> &feiten, const QString &criterium, QWidget *ouder)
    : QWidget(ouder), m_fout(new QLabel(this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::binnen);
    auto *kop = new QLabel(tr("Feiten"), this);
    QFont letter = font();
    letter.setWeight(QFont::DemiBold);
    kop->setFont(letter);
    kolom->addWidget(kop);
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->setTextFormat(Qt::PlainText);
    m_fout->setWordWrap(true);
    m_fout->hide();
    kolom->addWidget(m_fout);
    if (feiten.isEmpty())
        kolom->addWidget(new QLabel(tr("Er staan geen feiten in deze aanmelding."), this));
    else
        bouw(feiten, criterium);
}

void Feitkeuze::bouw(const QList<Feitbeeld> &feiten, const QString &criterium)
{
    auto *rooster = new QGridLayout;
    rooster->setHorizontalSpacing(maat::rondom);
    rooster->setVerticalSpacing(maat::binnen);
    rooster->setColumnStretch(Watkolom, 1);
    const QStringList koppen{tr("wijst hierop"), tr("wijst er niet op")};
    for (int i = 0; i < koppen.size(); ++i) {
        auto *kop = new QLabel(koppen.at(i), this);
        zetRol(kop, Tekstrol::Klein);
        rooster->addWidget(kop, 0, Voorkolom + i, Qt::AlignHCenter);
    }
    int rij = 1;
    for (const Feitbeeld &feit : feiten) {
        const QString naam = feitnaam(feit);
        const QString reden = voorbehoud(feit);
        auto *nummer = new QLabel(naam, this);
        auto *wat = new Kortlabel(this);
        wat->zetTekst(feit.omschrijving);
        rooster->addWidget(nummer, rij, Naamkolom);
        rooster->addWidget(wat, rij, Watkolom);
        const Regel regel{feit.id, maakVink(feit, tr("%1: %2 wijst hierop").arg(criterium, naam), reden),
                          maakVink(feit, tr("%1: %2 wijst er niet op").arg(criterium, naam), reden)};
        rooster->addWidget(regel.voor, rij, Voorkolom, Qt::AlignHCenter);
        rooster->addWidget(regel.tegen, rij, Tegenkolom, Qt::AlignHCenter);
        m_regels.append(regel);
        ++rij;
        if (!reden.isEmpty()) {
            auto *uitleg = new QLabel(reden, this);
            uitleg->setWordWrap(true);
            zetRol(uitleg, Tekstrol::Klein);
            rooster->addWidget(uitleg, rij++, Watkolom, 1, 3);
        }
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(rooster);
}

QCheckBox *Feitkeuze::maakVink(const Feitbeeld &feit, const QString &naam, const QString &reden)
{
    auto *vink = new QCheckBox(this);
    vink->setAccessibleName(naam);
    vink->setAccessibleDescription(reden.isEmpty() ? feit.omschrijving : reden);
    vink->setToolTip(reden);
    vink->setEnabled(feit.citeerbaar);
    connect(vink, &QCheckBox::clicked, this, &Feitkeuze::gewijzigd);
    return vink;
}

QJsonArray Feitkeuze::waarde(Richting richting) const
{
    QJsonArray ids;
    for (const Regel &r : m_regels) {
        if ((richting == Richting::Voor ? r.voor : r.tegen)->isChecked())
            ids.append(r.feit.tekst());
    }
    return ids;
}

void Feitkeuze::zetWaarde(Richting richting, const QJsonArray &ids)
{
    for (const Regel &r : std::as_const(m_regels)) {
        QCheckBox *vink = richting == Richting::Voor ? r.voor : r.tegen;
        vink->setChecked(vink->isEnabled() && ids.contains(QJsonValue(r.feit.tekst())));
    }
}

void Feitkeuze::toonFout(const QString &zin)
{
    m_fout->setText(zin);
    m_fout->show();
}

void Feitkeuze::wisFout()
{
    m_fout->clear();
    m_fout->hide();
}

QString Feitkeuze::fout() const
{
    return m_fout->text();
}

QCheckBox *Feitkeuze::brandpunt() const
{
    for (const Regel &r : m_regels) {
        if (r.voor->isEnabled())
            return r.voor;
    }
    return nullptr;
}

} // namespace weegkamer
