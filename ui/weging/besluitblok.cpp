// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/besluitblok.h"

#include "core/kamer/kamer.h"
#include "core/recht/weiger.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/waarom.h"

#include <QPointer>
#include <QResizeEvent>

namespace weegkamer
{
namespace
{
const QString stelVast = QStringLiteral("weging.stel-besluit-vast");
const QString houdAan = QStringLiteral("weging.houd-aan");
const QString proefzin = QStringLiteral("…");

Handelingvraag vraagOver(DossierId dossier, const QString &handeling, const QString &knop,
                         const QString &uitleg)
{
    Handelingvraag vraag;
    vraag.handeling = handeling;
    vraag.vast = {{u"dossier"_qs, dossier.tekst()}};
    vraag.knop = knop;
    vraag.uitleg = uitleg;
    return vraag;
}

/// The three agree: then the form begins with what they agree on.
QJsonObject beginVan(const Wegingbeeld &beeld)
{
    if (beeld.oordelen.isEmpty() || beeld.verdictVerschilt ||
        beeld.oordelen.first().verdict == Verdict::Aanhouden)
        return {};
    const bool overleg = beeld.oordelen.first().verdict == Verdict::Casusoverleg;
    return {
        {u"uitkomst"_qs, tekst(overleg ? Besluituitkomst::Casusoverleg : Besluituitkomst::NietVoorleggen)}};
}
} // namespace

Besluitblok::Besluitblok(Omgeving &omgeving, DossierId dossier, QWidget *ouder)
    : QWidget(ouder),
      m_omgeving(omgeving),
      m_dossier(dossier),
      m_besluit(maakProza({}, this)),
      m_ontbreekt(maakProza({}, this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    m_besluit->setObjectName(u"besluit"_qs);
    m_ontbreekt->setObjectName(u"ontbreekt"_qs);
    auto *houder = new QWidget(this);
    houder->setMaximumWidth(tekenbreedte(this, maat::prozaTekens) + 2 * maat::rondom);
    auto *zinnen = new QVBoxLayout(houder);
    zinnen->setContentsMargins(0, 0, 0, 0);
    zinnen->addWidget(m_besluit);
    zinnen->addWidget(m_ontbreekt);
    auto *breedte = new QHBoxLayout;
    breedte->addWidget(houder, 1000);
    breedte->addStretch(1);
    kolom->addLayout(breedte);
    auto *boven = new QHBoxLayout;
    auto *onder = new QHBoxLayout;
    for (QHBoxLayout *rij : {boven, onder}) {
        rij->setSpacing(maat::tussen);
        kolom->addLayout(rij);
    }
    voegToe(boven,
            {.vraag = vraagOver(
                 dossier, stelVast, tr("Stel het besluit vast"),
                 tr("Het besluit volgt het oordeel dat de drie samen geven. Geen stem geeft de doorslag.")),
             .proef = {{u"uitkomst"_qs, tekst(Besluituitkomst::Casusoverleg)}},
             .zin = tr("Het besluit over %1 ligt vast.")});
    maakHoofdknop(m_acties.first().knop);
    voegToe(
        onder,
        {.vraag = vraagOver(
             dossier, u"weging.nieuwe-ronde"_qs, tr("Nieuwe ronde"),
             tr("De drie oordelen opnieuw, verzegeld. Wat zij in deze ronde oordeelden, blijft bewaard.")),
         .proef = {{u"reden"_qs, proefzin}},
         .zin = tr("Een nieuwe ronde over %1 is begonnen.")});
    voegToe(onder, {.vraag = vraagOver(dossier, houdAan, tr("Houd aan"),
                                       tr("Vult u geen dag in, dan houdt u de weging acht weken aan.")),
                    .proef = {{u"reden"_qs, proefzin}},
                    .zin = tr("De weging van %1 is aangehouden.")});
    boven->addStretch();
    onder->addStretch();
}

void Besluitblok::voegToe(QBoxLayout *rij, Actie actie)
{
    actie.vak = new QWidget(this);
    auto *binnen = new QHBoxLayout(actie.vak);
    binnen->setContentsMargins(0, 0, 0, 0);
    binnen->setSpacing(maat::binnen);
    actie.knop = new Actieknop(actie.vraag.knop + u"…", actie.vak);
    actie.knop->setObjectName(actie.vraag.handeling);
    binnen->addWidget(actie.knop);
    binnen->addWidget(actie.knop->maakWaaromKnop(actie.vak));
    rij->addWidget(actie.vak);
    m_acties.append(actie);
    connect(actie.knop, &Actieknop::gekozen, this, [this, actie] { doe(actie); });
}

void Besluitblok::doe(const Actie &actie)
{
    Handelingvraag vraag = actie.vraag;
    const bool besluit = vraag.handeling == stelVast;
    if (besluit)
        vraag.begin = m_begin;
    vraagHandeling(m_omgeving, vraag, window(), actie.zin, [ik = QPointer(this), besluit](const Gedaan &) {
        if (ik && besluit)
            Q_EMIT ik->besloten();
    });
}

void Besluitblok::werkBij(const Actie &actie)
{
    Handelingvraag vraag = actie.vraag;
    for (auto it = actie.proef.begin(); it != actie.proef.end(); ++it)
        vraag.vast.insert(it.key(), it.value());
    werkActieBij(m_omgeving, actie.knop, vraag);
}

void Besluitblok::zet(const Wegingbeeld &beeld)
{
    const bool loopt = beeld.fase == Fase::Weging;
    setVisible(loopt || beeld.besluit.has_value());
    m_begin = beginVan(beeld);
    for (const Actie &actie : std::as_const(m_acties)) {
        werkBij(actie);
        actie.vak->setVisible(loopt && (beeld.stand.isOpen() || actie.vraag.handeling == houdAan));
    }
    // That nothing can be decided yet is known before the form is filled in.
    Actieknop *besluit = m_acties.first().knop;
    if (besluit->isToegestaan() && !beeld.ontbreekt.isEmpty()) {
        const Ontbrekend &eerste = beeld.ontbreekt.first();
        besluit->zetGeweigerd(*weiger(eerste.regel, eerste.zin).value().weigering);
    }
    toonOntbreekt(beeld);
}

QSize Besluitblok::minimumSizeHint() const
{
    const QSize minstens = QWidget::minimumSizeHint();
    return minstens.expandedTo({0, layout()->totalMinimumHeightForWidth(std::max(width(), minstens.width()))});
}

void Besluitblok::resizeEvent(QResizeEvent *gebeurtenis)
{
    QWidget::resizeEvent(gebeurtenis);
    if (gebeurtenis->size().width() != gebeurtenis->oldSize().width())
        updateGeometry();
}

void Besluitblok::toonOntbreekt(const Wegingbeeld &beeld)
{
    QStringList zinnen;
    for (const Ontbrekend &o : beeld.ontbreekt)
        zinnen.append(tr("%1 (regel %2)").arg(o.zin, o.regel));
    m_ontbreekt->setVisible(beeld.stand.isOpen() && !zinnen.isEmpty());
    zetProza(m_ontbreekt, tr("Wat nog ontbreekt voor een besluit:\n%1").arg(zinnen.join(u'\n')));
    m_besluit->setVisible(beeld.besluit.has_value());
    if (beeld.besluit)
        zetProza(m_besluit, tr("Besluit van %1: %2.\n%3")
                                .arg(schrijfDatum(beeld.besluit->beslotenOp), label(beeld.besluit->uitkomst),
                                     beeld.besluit->reden));
}

} // namespace weegkamer
