// SPDX-License-Identifier: EUPL-1.2
#include "core/werkvoorraad/werkagenda.h"

#include "core/basis/agenda.h"
#include "core/basis/vouw.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensAgenda = 10'000;
constexpr int hoogstensBuur = 500;
constexpr int maandenVooruit = 12;

struct Kamernaam {
    QString gemeente;
    bool oefen = false;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("gemeente", &Kamernaam::gemeente, ""), veld("oefen", &Kamernaam::oefen, ""));
    }
};

Uitkomst<Kamernaam> kamernaam(Context &context)
{
    PROBEER_IN(Statement s, context.sql("werkvoorraad/kamer"));
    PROBEER(s.stap());
    return RijLezer<Kamernaam>(s).lees(s);
}

/// The municipality as a part of a UID: letters and digits alone.
QString kort(const QString &gemeente)
{
    QString uit;
    for (const QChar c : vouw(gemeente)) {
        if (c.isLetterOrNumber())
            uit += c;
    }
    return uit;
}
} // namespace

Uitkomst<Werkagenda> VraagWerkagenda::stel(Context &context) const
{
    const Rol vanWie = rol.value_or(context.wie().rol);
    PROBEER_IN(const bool mag, magWerkZien(context, vanWie));
    if (!mag)
        return weiger(u"W13", QStringLiteral("Wat een %1 moet doen, ziet u alleen als u die nu vervangt.").arg(label(vanWie).toLower()), QStringLiteral("rol"));
    PROBEER_IN(const Kamernaam kamer, kamernaam(context));
    PROBEER_IN(const QList<Werkregel> rijen, openWerk(context, vanWie, tot.isValid() ? tot : context.vandaag().addMonths(maandenVooruit), hoogstensAgenda));
    QList<Agendapunt> punten;
    for (const Werkregel &r : rijen) {
        if (!r.uiterlijk.isValid())
            continue;
        // Two deelnemers can owe the same.
        const QString eigen = r.wie.isEmpty() ? QString() : u'-' + r.plicht.tekst();
        const QString id = QStringLiteral("%1-%2-%3-%4").arg(kort(kamer.gemeente), r.nummer, r.soort, tekst(r.rol)) + eigen;
        punten.append({id, r.uiterlijk, QStringLiteral("%1Dossier %2: %3").arg(kamer.oefen ? QStringLiteral("OEFENING. ") : QString(), r.nummer, r.omschrijving),
                       QStringLiteral("Gemeente %1. Grond: %2. Open Weegkamer voor wat er moet gebeuren.").arg(kamer.gemeente, r.artikel)});
    }
    Werkagenda a;
    a.aantal = static_cast<int>(punten.size());
    a.ics = QString::fromUtf8(agendaBestand(QStringLiteral("Werkvoorraad %1").arg(kamer.gemeente), punten, context.nu()));
    a.bestandsnaam = QStringLiteral("werkvoorraad-%1.ics").arg(context.vandaag().toString(Qt::ISODate));
    context.resultaat(QStringLiteral("uitgevoerd als agenda: %1 dagen").arg(a.aantal));
    return a;
}

Uitkomst<Buurklokken> LeesVoorAndereKamer::stel(Context &context) const
{
    Buurklokken uit;
    PROBEER_IN(const Kamernaam kamer, kamernaam(context));
    uit.gemeente = kamer.gemeente;
    PROBEER_IN(uit.rijen, openWerk(context, context.wie().rol, {}, hoogstensBuur));
    uit.meer = uit.rijen.size() == hoogstensBuur;
    context.resultaat(QStringLiteral("uitgevoerd naar de lijst van een andere kamer: %1 regels").arg(uit.rijen.size()));
    return uit;
}

} // namespace weegkamer
