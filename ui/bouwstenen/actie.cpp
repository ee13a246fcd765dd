// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/actie.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/waarom.h"

#include <QBoxLayout>

namespace weegkamer
{

std::optional<Weigering> actieGeweigerd(Omgeving &omgeving, const Handelingvraag &vraag)
{
    const Gelukt mag = omgeving.kamer().mag(vraag.handeling, vraag.vast);
    if (mag || !mag.error().weigering)
        return std::nullopt;
    // What is refused at a field can be put right in the form; at a field that the form does not have it can't.
    const HandelingDefinitie *d = omgeving.kamer().handelingen().handeling(vraag.handeling);
    const QString veld = mag.error().weigering->veld;
    const bool inHetFormulier = d && std::any_of(d->velden.begin(), d->velden.end(), [&](const VeldInfo &v) { return v.naam == veld; });
    return inHetFormulier ? std::nullopt : mag.error().weigering;
}

void werkActieBij(Omgeving &omgeving, Actieknop *knop, const Handelingvraag &vraag)
{
    if (const auto weigering = actieGeweigerd(omgeving, vraag))
        knop->zetGeweigerd(*weigering);
    else
        knop->zetToegestaan();
}

Actieknop *voegActieToe(Omgeving &omgeving, QBoxLayout *rij, const Handelingvraag &vraag, const QString &zin,
                        std::function<void(const Gedaan &)> daarna)
{
    const HandelingDefinitie *d = omgeving.kamer().handelingen().handeling(vraag.handeling);
    Q_ASSERT_X(d, qPrintable(vraag.handeling), "no such handeling");
    QWidget *ouder = rij->parentWidget();
    auto *knop = new Actieknop((vraag.knop.isEmpty() ? d->titel : vraag.knop) + u"…", ouder);
    knop->setObjectName(vraag.handeling);
    rij->addWidget(knop);
    rij->addWidget(knop->maakWaaromKnop(ouder));
    werkActieBij(omgeving, knop, vraag);
    QObject::connect(knop, &Actieknop::gekozen, knop, [&omgeving, vraag, zin, daarna = std::move(daarna), ouder] {
        vraagHandeling(omgeving, vraag, ouder->window(), zin, daarna);
    });
    return knop;
}

} // namespace weegkamer
