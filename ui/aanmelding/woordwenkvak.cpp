// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/woordwenkvak.h"

#include "core/aanmelding/wenk.h"
#include "core/kamer/kamer.h"
#include "core/recht/regels.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/waarom.h"

#include <chrono>

namespace weegkamer
{
namespace
{
constexpr std::chrono::milliseconds naLaatsteToets{300};
} // namespace

Woordwenkvak::Woordwenkvak(Omgeving &omgeving, QWidget *ouder)
    : QWidget(ouder), m_omgeving(omgeving), m_zin(new QLabel(this)), m_waarom(new WaaromKnop(this))
{
    setObjectName(u"woordwenk"_qs);
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::tussen);
    m_zin->setTextFormat(Qt::PlainText);
    m_zin->setWordWrap(true);
    zetRol(m_zin, Tekstrol::Bijzaak);
    rij->addWidget(m_zin, 1);
    rij->addWidget(m_waarom, 0, Qt::AlignTop);
    m_klok.setSingleShot(true);
    m_klok.setInterval(naLaatsteToets);
    connect(&m_klok, &QTimer::timeout, this, &Woordwenkvak::lees);
    hide();
}

void Woordwenkvak::volg(Formulier *formulier)
{
    m_formulier = formulier;
    connect(formulier, &Formulier::veranderd, &m_klok, qOverload<>(&QTimer::start));
    lees();
}

void Woordwenkvak::lees()
{
    const QJsonObject velden = m_formulier->waarde();
    const auto wenk = m_omgeving.kamer().vraag(VraagWoordwenk{velden.value(u"omschrijving").toString(), velden.value(u"noodzaak").toString()});
    if (!wenk || wenk->treffers.isEmpty()) {
        hide();
        return;
    }
    m_zin->setText(wenk->uitleg);
    if (const Regel *regel = vindRegel(u"B10c"))
        m_waarom->zet({.titel = tr("Waarom wijst Weegkamer hierop?"), .regel = regel->id, .artikel = regel->artikel,
                       .zinnen = {regel->uitlegNl, tr("Weegkamer herkent alleen het woord. Of het iets bijzonders over iemand zegt, bepaalt u.")},
                       .linktekst = {}, .link = {}},
                      wenk->uitleg);
    show();
}

} // namespace weegkamer
