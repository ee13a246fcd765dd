// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/feitvraag.h"

#include "ui/aanmelding/woordwenkvak.h"

#include <QVBoxLayout>

namespace weegkamer
{

void vraagFeit(Omgeving &omgeving, const Handelingvraag &vraag, QWidget *ouder, const QString &zin)
{
    auto *dialoog = new Handelingdialoog(omgeving, vraag, ouder);
    auto *kolom = qobject_cast<QVBoxLayout *>(dialoog->layout());
    Q_ASSERT(kolom);
    auto *wenk = new Woordwenkvak(omgeving, dialoog);
    kolom->insertWidget(kolom->count() - 1, wenk); // above the buttons, so that it is seen wherever the form is scrolled
    wenk->volg(dialoog->formulier());
    QObject::connect(dialoog, &Handelingdialoog::gelukt, ouder, [&omgeving, zin](const Gedaan &) {
        omgeving.ververs();
        omgeving.meldGoed(zin);
    });
    dialoog->open();
}

} // namespace weegkamer
