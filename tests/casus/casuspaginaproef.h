// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/derde.h"
#include "core/documenten/handelingen.h"
#include "tests/steun/casusproef.h"

#include <QLabel>

/// \file What the tests of the page of a casus share: a casus in which everything occurs.
namespace weegkamer
{

/// All text that stands on a widget, for looking something up in.
inline QString tekstOp(const QWidget *widget)
{
    QStringList uit;
    const auto labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        uit.append(label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
    return uit.join(u'\n');
}

struct Voorbeeld {
    DossierId dossier;
    InbrengId betwist;
    ActieId actie;
};

/// A casus in which everything occurs.
inline Voorbeeld maakVoorbeeld(Kamer &k, const QString &naam = u"Jansen"_qs)
{
    Voorbeeld v{.dossier = maakCasus(k, {.naam = naam})};
    casusSql(k, u"INSERT OR IGNORE INTO dossiersleutel (dossier, sleutel) VALUES (:d, randomblob(32))"_qs, {{":d", v.dossier.tekst()}});
    const auto moet = [](const auto &uitkomst) {
        if (!uitkomst)
            qFatal("%s", qPrintable(waarom(uitkomst.error())));
        return uitkomst->id;
    };
    const DeelnemerId politie = organisatie(k, u"politie"_qs);
    const DeelnemerId om = organisatie(k, u"openbaar-ministerie"_qs);
    moet(k.doe(deelneming(v.dossier, politie, accountId(k, Rol::Politie))));
    VoegDeelnemerToe zorg = deelneming(v.dossier, om);
    zorg.persoon = u"B. Officier"_qs;
    moet(k.doe(zorg));
    moet(k.doe(namensInbreng(v.dossier, politie)));
    BrengIn b = namensInbreng(v.dossier, om);
    b.omschrijving = u"Vertelde tijdens een gesprek dat hij niet meer naar school gaat, dat hij zijn vrienden van vroeger niet meer ziet, "
                     "en dat hij vooral ’s nachts op internet filmpjes bekijkt waarin tot geweld wordt opgeroepen."_qs;
    b.bijzonder = Bijzonder::OnthultOok;
    b.noodzaak = u"Zonder deze uitlating is het doel van het plan niet te begrijpen."_qs;
    v.betwist = InbrengId(moet(k.doe(b)));
    const DoelId doel(moet(k.doe(StelDoel{v.dossier, u"Hij gaat weer naar school en heeft iemand om mee te praten"_qs})));
    v.actie = ActieId(moet(k.doe(actie(v.dossier, doel, politie))));
    VoegActieToe tweede = actie(v.dossier, doel, om);
    tweede.omschrijving = u"Nagaan of de leerplichtambtenaar een traject kan aanbieden dat bij hem past"_qs;
    tweede.uiterlijk = {2026, 4, 20};
    const ActieId gedaan(moet(k.doe(tweede)));
    moet(k.doe(WerkActieBij{v.dossier, gedaan, Actiestand::Gedaan, u"Het traject begint op 1 mei."_qs}));
    moet(k.doe(StelDoel{v.dossier, u"De ouders weten bij wie zij terechtkunnen"_qs}));
    moet(k.doe(VerstrekAanDerde{v.dossier, u"Huisarts"_qs, u"Praktijk"_qs, u"De zorgvraag"_qs, u"Behandelt hem"_qs, {2026, 3, 1},
                                Verstrekkingswijze::Mondeling, true}));
    moet(k.doe(VoegDocumentToe{v.dossier, Documentsoort::Verslag, u"Verslag overleg.pdf"_qs, QByteArray(2048, 'x')}));
    // Last: while it is open no result goes out.
    moet(k.doe(MarkeerOnjuist{v.dossier, v.betwist, u"Hij gaat wel naar school."_qs}));
    return v;
}

template <class T>
T *onder(const QWidget *pagina, const QString &naam)
{
    return pagina->findChild<T *>(naam);
}

} // namespace weegkamer
