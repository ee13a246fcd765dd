// SPDX-License-Identifier: EUPL-1.2
#include "core/uitwisseling/uitvoer.h"

#include "core/handeling/register.h"

#include <QRegularExpression>

namespace weegkamer
{
namespace
{
constexpr qsizetype hoogstensNummers = 10'000;
constexpr qsizetype hoogstensGenoemd = 200; ///< numbers that one log entry names; of more it gives the count, the first and the last

/// Only dossier numbers come in the log: a name in this list would outlive its dossier.
Gelukt toetsNummers(const VoerUit &u, Context &)
{
    static const QRegularExpression vorm(QStringLiteral("^\\d{4}-\\d{3,9}$"));
    if (u.nummers.size() > hoogstensNummers)
        return veldFout(QStringLiteral("nummers"), QStringLiteral("Voer hoogstens 10.000 dossiers tegelijk uit. Maak de lijst korter met een filter."));
    const bool goed = std::all_of(u.nummers.begin(), u.nummers.end(), [](const QString &n) { return vorm.match(n).hasMatch(); });
    return goed ? Gelukt() : veldFout(QStringLiteral("nummers"), QStringLiteral("Geef hier alleen dossiernummers, zoals 2026-014."));
}

QString genoemd(QStringList nummers)
{
    nummers.removeDuplicates();
    if (nummers.size() <= hoogstensGenoemd)
        return nummers.join(QStringLiteral(", "));
    return QStringLiteral("%1 tot en met %2").arg(nummers.constFirst(), nummers.constLast());
}
} // namespace

const Keuzelijst &keuzesVan(Uitvoerwijze)
{
    static const Keuzelijst lijst{{QStringLiteral("afdruk"), QStringLiteral("Afdruk")},     {QStringLiteral("pdf"), QStringLiteral("PDF")},
                                  {QStringLiteral("odt"), QStringLiteral("ODT")},           {QStringLiteral("csv"), QStringLiteral("CSV")},
                                  {QStringLiteral("xlsx"), QStringLiteral("XLSX")},         {QStringLiteral("klembord"), QStringLiteral("Klembord")}};
    return lijst;
}

const Keuzelijst &keuzesVan(Uitvoersoort)
{
    static const Keuzelijst lijst{{QStringLiteral("aanmelding"), QStringLiteral("Aanmelding")},
                                  {QStringLiteral("weging"), QStringLiteral("Weging")},
                                  {QStringLiteral("casus"), QStringLiteral("Casus")},
                                  {QStringLiteral("bewaring"), QStringLiteral("Bewaring")},
                                  {QStringLiteral("certificaat"), QStringLiteral("Certificaat van vernietiging")},
                                  {QStringLiteral("werkvoorraad"), QStringLiteral("Werkvoorraad")},
                                  {QStringLiteral("aanmeldingen"), QStringLiteral("Lijst van aanmeldingen")},
                                  {QStringLiteral("wegingen"), QStringLiteral("Lijst van wegingen")},
                                  {QStringLiteral("casussen"), QStringLiteral("Lijst van casussen")},
                                  {QStringLiteral("acties"), QStringLiteral("Lijst van acties")},
                                  {QStringLiteral("bewaarlijst"), QStringLiteral("Lijst van bewaartermijnen")},
                                  {QStringLiteral("vernietigingslijsten"), QStringLiteral("Vernietigingslijsten")},
                                  {QStringLiteral("vernietigingslijst"), QStringLiteral("Vernietigingslijst")},
                                  {QStringLiteral("register"), QStringLiteral("Register van vernietiging")},
                                  {QStringLiteral("open-dossiers"), QStringLiteral("Lijst van open dossiers")},
                                  {QStringLiteral("logboek"), QStringLiteral("Logboek")},
                                  {QStringLiteral("ontvangstbevestiging"), QStringLiteral("Ontvangstbevestiging")},
                                  {QStringLiteral("overig"), QStringLiteral("Overig")}};
    return lijst;
}

QList<Regeltoets<VoerUit>> VoerUit::toetsen()
{
    return {{"W14.2", toetsNummers}}; // the handeling itself is the log entry without which nothing leaves
}

Uitkomst<Gedaan> VoerUit::pasToe(Context &context) const
{
    QString zin = QStringLiteral("%1: %2").arg(tekst(wijze), tekst(wat));
    if (!nummers.isEmpty())
        zin += QStringLiteral(", %1 dossiers (%2)").arg(nummers.size()).arg(genoemd(nummers));
    context.resultaat(zin);
    return Gedaan{dossier.waarde(), context.dossier() ? context.dossier()->nummer : QString()};
}

void registreerUitwisseling(Register &reg)
{
    reg.voegToe<VoerUit>();
}

} // namespace weegkamer
