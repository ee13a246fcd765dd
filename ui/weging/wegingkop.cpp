// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/wegingkop.h"

#include "core/aanmelding/spoed.h"
#include "core/kamer/kamer.h"
#include "core/weging/spoedoordeel.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/dossierhoofd.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/weging/parafen.h"

namespace weegkamer
{
namespace
{
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

Wegingkop::Wegingkop(Omgeving &omgeving, QWidget *ouder)
    : QWidget(ouder),
      m_omgeving(omgeving),
      m_hoofd(new Dossierhoofd(omgeving, this)),
      m_parafen(new QLabel(this)),
      m_stand(new QLabel(this)),
      m_fout(new QLabel(this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    auto *regel = new QWidget(m_hoofd);
    auto *rij = new QHBoxLayout(regel);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::rondom);
    m_parafen->setObjectName(u"parafen"_qs);
    QFont letter = m_parafen->font();
    letter.setWeight(QFont::DemiBold);
    m_parafen->setFont(letter);
    zetRol(m_stand, Tekstrol::Bijzaak);
    rij->addWidget(m_parafen);
    rij->addWidget(m_stand);
    rij->addStretch(1);
    m_hoofd->voegRegelToe(regel);
    kolom->addWidget(m_hoofd);
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
    m_hoofd->zetTitel(tr("Weging %1").arg(beeld.nummer));
    m_hoofd->zetFase(beeld.fase);
    m_hoofd->wisActies();
    if (beeld.fase == Fase::Weging)
        zetSpoedactie(beeld);
    zetParafen(beeld);
    const bool wacht = beeld.fase == Fase::Weging;
    const bool aangehouden = wacht && beeld.stand.aangehoudenTot.isValid();
    if (aangehouden)
        m_hoofd->zetKlok(tr("Opnieuw voorleggen"), beeld.stand.aangehoudenTot, vandaag, waaromAangehouden(beeld.stand));
    else
        m_hoofd->zonderKlok();
    m_hoofd->zetStand(wacht && !aangehouden ? tr("Wacht sinds %1").arg(datumInWoorden(beeld.sinds, vandaag)) : QString());
    m_fout->setHidden(beeld.parafenKloppen);
}

void Wegingkop::zetSpoedactie(const Wegingbeeld &beeld)
{
    const auto stand = m_omgeving.kamer().vraag(VraagSpoed{beeld.dossier});
    const bool spoed = stand && stand->spoed;
    Handelingvraag vraag = dossiervraag(spoed ? "aanmelding.hef-spoed-op" : "aanmelding.merk-als-spoed", beeld.dossier);
    vraag.uitleg = spoed ? tr("De aanmelding gaat weer mee in het gewone overleg. Wat per telefoon is geoordeeld, moet nog wel op papier.")
                         : tr("%1\n\nDe drie oordelen dan vandaag, per telefoon mag. Zij bevestigen dat binnen twee werkdagen op papier.").arg(acuutGevaar());
    m_hoofd->voegMeerToe({vraag, spoed ? tr("%1 is geen spoed meer.") : tr("%1 is spoed. Bel de drie."), {}, {}, {}});
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
