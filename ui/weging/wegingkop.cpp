// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/wegingkop.h"

#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/fasebalk.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/weging/parafen.h"

namespace weegkamer
{
namespace
{
Fasestap stapVan(Fase fase)
{
    switch (fase) {
    case Fase::Melding:
        return Fasestap::Melding;
    case Fase::Aanmelding:
        return Fasestap::Aanmelding;
    case Fase::Weging:
        return Fasestap::Weging;
    case Fase::Casus:
        return Fasestap::Casus;
    case Fase::Afgeschermd:
        return Fasestap::Afgeschermd;
    case Fase::TeVernietigen:
        return Fasestap::Vernietigd;
    }
    Q_UNREACHABLE();
}

Waarom waaromAangehouden(const Wegingstand &stand)
{
    QStringList zinnen{Wegingkop::tr("De weegploeg hield deze weging aan tot en met %1.")
                           .arg(schrijfDatum(stand.aangehoudenTot))};
    if (!stand.aanhoudReden.isEmpty())
        zinnen.append(Wegingkop::tr("De reden: %1").arg(stand.aanhoudReden));
    if (stand.kerenVerlengd > 0)
        zinnen.append(Wegingkop::tr("Dit is al een verlenging."));
    zinnen.append(Wegingkop::tr("Als de dag voorbijgaat, gebeurt er niets vanzelf: de weegploeg oordeelt "
                                "opnieuw of neemt een besluit."));
    return {.titel = Wegingkop::tr("Waarom deze dag?"),
            .regel = u"K16"_qs,
            .artikel = {},
            .zinnen = zinnen,
            .linktekst = {},
            .link = {}};
}
} // namespace

Wegingkop::Wegingkop(QWidget *ouder)
    : QWidget(ouder),
      m_titel(new QLabel(this)),
      m_fasen(new Fasebalk(this)),
      m_klok(new Klokveld(this)),
      m_sinds(new QLabel(this)),
      m_parafen(new QLabel(this)),
      m_stand(new QLabel(this)),
      m_fout(new QLabel(this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    auto *boven = new QHBoxLayout;
    boven->setSpacing(maat::rondom);
    zetRol(m_titel, Tekstrol::Kop);
    boven->addWidget(m_titel);
    boven->addStretch(1);
    boven->addWidget(m_fasen);
    kolom->addLayout(boven);
    auto *onder = new QHBoxLayout;
    onder->setSpacing(maat::rondom);
    m_parafen->setObjectName(u"parafen"_qs);
    QFont letter = m_parafen->font();
    letter.setWeight(QFont::DemiBold);
    m_parafen->setFont(letter);
    zetRol(m_stand, Tekstrol::Bijzaak);
    zetRol(m_sinds, Tekstrol::Bijzaak);
    onder->addWidget(m_parafen);
    onder->addWidget(m_stand);
    onder->addStretch(1);
    onder->addWidget(m_sinds);
    onder->addWidget(m_klok);
    kolom->addLayout(onder);
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->setWordWrap(true);
    m_fout->setText(tr("Een paraaf past niet meer bij het oordeel: het oordeel of het document is veranderd "
                       "nadat het getekend werd. "
                       "Laat de weegploeg opnieuw oordelen."));
    m_fout->hide();
    kolom->addWidget(m_fout);
}

void Wegingkop::zet(const Wegingbeeld &beeld, QDate vandaag)
{
    m_titel->setText(tr("Weging %1").arg(beeld.nummer));
    m_fasen->zetStap(stapVan(beeld.fase));
    zetParafen(beeld);
    const bool wacht = beeld.fase == Fase::Weging;
    const bool aangehouden = wacht && beeld.stand.aangehoudenTot.isValid();
    m_klok->setVisible(aangehouden);
    m_sinds->setVisible(wacht && !aangehouden);
    m_sinds->setText(tr("Wacht sinds %1").arg(datumInWoorden(beeld.sinds, vandaag)));
    if (aangehouden)
        m_klok->zet(tr("Opnieuw voorleggen"), beeld.stand.aangehoudenTot, vandaag,
                    waaromAangehouden(beeld.stand));
    m_fout->setHidden(beeld.parafenKloppen);
}

void Wegingkop::zetParafen(const Wegingbeeld &beeld)
{
    const Parafen parafen = parafenVan(beeld.zetels);
    m_parafen->setText(tr("Parafen  %1").arg(parafenInTekens(parafen)));
    m_parafen->setAccessibleName(tr("Parafen: %1").arg(parafenInWoorden(parafen)));
    QString stand = beeld.stand.isOpen() ? tr("geopend op %1").arg(schrijfTijdstip(beeld.stand.geopendOp))
                                         : tr("verzegeld tot alle drie er zijn");
    if (beeld.stand.ronde > 1)
        stand += tr(" · ronde %1").arg(beeld.stand.ronde);
    m_stand->setText(stand);
}

} // namespace weegkamer
