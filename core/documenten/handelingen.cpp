// SPDX-License-Identifier: EUPL-1.2
#include "core/documenten/handelingen.h"

#include "core/basis/geheim.h"
#include "core/handeling/register.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;

/// A row as it stands in the table: with its name still sealed.
struct Dichterij {
    DocumentId document;
    QString soort;
    QByteArray naam;
    qint64 grootte = 0;
    QDate toegevoegdOp;
    static constexpr auto velden()
    {
        using S = Dichterij;
        return std::make_tuple(veld("document", &S::document, ""), veld("soort", &S::soort, ""), veld("naam", &S::naam, ""),
                               veld("grootte", &S::grootte, ""), veld("toegevoegd-op", &S::toegevoegdOp, ""));
    }
};
} // namespace

const Keuzelijst &keuzesVan(Documentsoort)
{
    static const Keuzelijst lijst{{QStringLiteral("stuk"), QStringLiteral("Stuk")},
                                  {QStringLiteral("brief"), QStringLiteral("Brief")},
                                  {QStringLiteral("verslag"), QStringLiteral("Verslag")},
                                  {QStringLiteral("verklaring"), QStringLiteral("Ondertekende verklaring")}};
    return lijst;
}

Uitkomst<Gedaan> VoegDocumentToe::pasToe(Context &context) const
{
    PROBEER(toetsGrootte(inhoud, QStringLiteral("inhoud")));
    PROBEER_IN(const DocumentId id, bewaarDocument(context, dossier, tekst(soort), naam, inhoud));
    return Gedaan{id.waarde(), context.dossier()->nummer};
}

Uitkomst<Documentlijst> VraagDocumenten::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("documenten/lijst"));
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    s.bind(":dossier", dossier);
    s.bind(":na", na.isEmpty() ? std::numeric_limits<qint64>::max() : na.toLongLong());
    s.bind(":aantal", hoeveel);
    PROBEER_IN(const QList<Dichterij> dicht, leesRijen<Dichterij>(s));
    Documentlijst lijst;
    if (dicht.isEmpty())
        return lijst;
    PROBEER_IN(const Geheim sleutel, leesDossiersleutel(context, dossier));
    for (const Dichterij &rij : dicht) {
        PROBEER_IN(const QString open, leesDocumentnaam(sleutel, dossier, rij.naam));
        lijst.rijen.append({rij.document, rij.soort, open, rij.grootte, rij.toegevoegdOp});
    }
    if (dicht.size() == hoeveel)
        lijst.volgende = dicht.constLast().document.tekst();
    return lijst;
}

Uitkomst<Documentinhoud> ToonDocument::stel(Context &context) const
{
    PROBEER_IN(Documentinhoud inhoud, leesDocument(context, document));
    PROBEER_IN(const Dossierkop dossier, dossierkop(context, inhoud.dossier));
    context.betreft(dossier);
    context.resultaat(QStringLiteral("document %1 gezien").arg(document.tekst()));
    return inhoud;
}

void registreerDocumenten(Register &reg)
{
    reg.voegToe<VoegDocumentToe, VraagDocumenten, ToonDocument>();
}

} // namespace weegkamer
