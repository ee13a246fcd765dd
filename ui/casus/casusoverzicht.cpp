// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casusoverzicht.h"

#include "core/kamer/kamer.h"
#include "core/weging/besluit.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/tekstblad.h"

#include <QResizeEvent>

namespace weegkamer
{
namespace
{
constexpr int rechtsTekens = 48;
constexpr int actieTekens = 120; ///< enough to know it by; the whole of it stands in the plan

QString kort(const QString &tekst)
{
    const QString regel = tekst.simplified();
    return regel.size() <= actieTekens ? regel : QString(regel.left(actieTekens - 1) + u"…"_qs);
}

constexpr int samenTekens = 110; // from this width on the two columns stand beside each other

/// Two columns beside each other, or below each other on a narrow page.
class Tweeluik final : public QWidget
{
public:
    Tweeluik(QWidget *links, QWidget *rechts) : m_rij(new QBoxLayout(QBoxLayout::LeftToRight, this))
    {
        setMaximumWidth(links->maximumWidth() + 2 * maat::sectie + rechts->maximumWidth());
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        m_rij->setContentsMargins(0, 0, 0, 0);
        m_rij->setSpacing(2 * maat::sectie);
        m_rij->addWidget(links, maat::prozaTekens, Qt::AlignTop);
        m_rij->addWidget(rechts, rechtsTekens, Qt::AlignTop);
    }

protected:
    void resizeEvent(QResizeEvent *) override
    {
        m_rij->setDirection(width() < tekenbreedte(this, samenTekens) ? QBoxLayout::TopToBottom
                                                                      : QBoxLayout::LeftToRight);
    }

private:
    QBoxLayout *m_rij;
};

} // namespace

Casusoverzicht::Casusoverzicht(const Casusplek &hier, QWidget *ouder)
    : Casusbladtab(tr("Overzicht"), hier, ouder)
{
}

QString Casusoverzicht::opschrift() const
{
    return tr("Overzicht");
}

void Casusoverzicht::voegNogOpenToe(Tekstblad &blad) const
{
    const QList<Beoordelingbeeld> &alle = beeld().beoordelingen;
    const bool moetDicht = !alle.isEmpty() && !alle.first().nogNodig;
    // A deelnemer reads why the casus is open, not what each review said.
    const QString reden = alle.isEmpty() ? QString() : alle.first().reden.isEmpty() && !moetDicht ? beeld().nogOpenOmdat : alle.first().reden;
    blad.kop(!moetDicht ? tr("Nog open omdat") : reden.isEmpty() ? tr("Niet meer nodig") : tr("Niet meer nodig omdat"));
    if (alle.isEmpty()) {
        blad.proza(beeld().nogOpenOmdat.isEmpty() ? tr("De noodzaak is nog niet opnieuw beoordeeld. Tot dan geldt waarom de casus is opgenomen.")
                                                  : beeld().nogOpenOmdat);
    } else {
        if (!reden.isEmpty())
            blad.proza(reden);
        blad.klein(moetDicht ? tr("Beoordeeld op %1. De casus moet worden afgesloten.").arg(dag(alle.first().gedaanOp))
                             : tr("Beoordeeld op %1").arg(dag(alle.first().gedaanOp)));
    }
    if (!moetDicht)
        blad.klein(tr("Opnieuw beoordelen uiterlijk op %1 (wet, artikel 9).").arg(dag(beeld().evaluatie.uiterlijk)));
    if (alle.size() < 2)
        return;
    blad.tussenkop(tr("Eerder beoordeeld"));
    for (int i = 1; i < alle.size(); ++i) {
        blad.klein(tr("%1 · %2").arg(dag(alle.at(i).gedaanOp), alle.at(i).nogNodig ? tr("nog nodig") : tr("niet meer nodig")));
        if (!alle.at(i).reden.isEmpty())
            blad.proza(alle.at(i).reden);
    }
}

QWidget *Casusoverzicht::waarom() const
{
    auto *blad = new Tekstblad;
    blad->kop(tr("Opgenomen omdat"));
    blad->proza(beeld().opgenomenOmdat);
    blad->klein(tr("Opgenomen op %1").arg(dag(beeld().opgenomenOp)));
    voegNogOpenToe(*blad);
    const Casusbesluit &besluit = beeld().besluit;
    if (!besluit.beslotenOp.isValid())
        return blad;
    blad->kop(tr("Besluit van de weegploeg"));
    const auto uitkomst = keuzeUit<Besluituitkomst>(besluit.uitkomst);
    blad->klein(tr("%1, %2").arg(uitkomst ? label(*uitkomst) : besluit.uitkomst, dag(besluit.beslotenOp)));
    const QList<QPair<QString, QString>> delen{
        {tr("Reden"), besluit.reden},
        {tr("Noodzaak: waarom het nodig is"), besluit.noodzaak},
        {tr("Proportionaliteit: waarom het niet te ver gaat"), besluit.proportionaliteit},
        {tr("Subsidiariteit: waarom het niet lichter kan"), besluit.subsidiariteit}};
    for (const auto &[titel, tekst] : delen) {
        if (tekst.isEmpty())
            continue;
        blad->tussenkop(titel);
        blad->proza(tekst);
    }
    return blad;
}

/// What the action is that the duty "actie-12" is about, and who does it; empty for every other duty.
QString Casusoverzicht::welkeActie(const QString &soort) const
{
    for (const Doelbeeld &doel : beeld().doelen) {
        for (const Actiebeeld &a : doel.acties) {
            if (soort == u"actie-"_qs + a.id.tekst())
                return tr("%1 (%2)").arg(kort(a.omschrijving), kort(a.organisatie));
        }
    }
    return {};
}

QWidget *Casusoverzicht::plichten() const
{
    auto *blad = new Tekstblad;
    blad->setMaximumWidth(tekenbreedte(blad, rechtsTekens));
    blad->kop(tr("Wat moet er nog gebeuren"));
    if (beeld().plichten.isEmpty())
        blad->proza(tr("Er staat niets open."));
    for (int i = 0; i < beeld().plichten.size(); ++i) {
        const Plichtbeeld &p = beeld().plichten.at(i);
        if (i > 0)
            blad->lijn();
        blad->proza(p.omschrijving);
        if (const QString actie = welkeActie(p.soort); !actie.isEmpty())
            blad->klein(actie);
        auto *klok = new Klokveld(blad);
        if (p.uiterlijk.isValid())
            klok->zetDag(p.uiterlijk, plek().vandaag(), waaromPlicht(p.omschrijving, p.regel));
        else
            klok->zetOpen(tr("Open sinds %1").arg(dag(p.sinds)), waaromPlicht(p.omschrijving, p.regel));
        blad->voegToe(klok);
        blad->klein(tr("Aan zet: %1").arg(label(p.rol).toLower()));
    }
    blad->kop(tr("Betrokkene"));
    if (beeld().betrokkene.isEmpty())
        blad->proza(tr("De naam hoort niet bij uw rol."));
    else
        blad->proza(beeld().betrokkene);
    QStringList wie;
    if (!beeld().geboortedatum.isEmpty())
        wie.append(tr("Geboren: %1").arg(geboortedatumInWoorden(beeld().geboortedatum)));
    if (!beeld().gemeenteVerblijf.isEmpty())
        wie.append(tr("Gemeente van verblijf: %1").arg(beeld().gemeenteVerblijf));
    if (!wie.isEmpty())
        blad->klein(wie.join(u'\n'));
    // A clock keeps on one line: the column is as wide as the longest.
    blad->setMaximumWidth(std::max(blad->maximumWidth(), blad->minimumSizeHint().width()));
    return blad;
}

QWidget *Casusoverzicht::maakBlad()
{
    return new Tweeluik(waarom(), plichten());
}

} // namespace weegkamer
