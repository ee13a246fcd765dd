// SPDX-License-Identifier: EUPL-1.2
#include "core/documenten/document.h"

#include "core/basis/bytes.h"
#include "core/toegang/verzegeling.h"

namespace weegkamer
{
namespace
{
/// What a sealed part is bound to: which part it is, and of which dossier.
QByteArray bijschrift(const char *deel, DossierId dossier)
{
    Byteschrijver b;
    b.tekst(QStringLiteral("weegkamer-document-1"));
    b.blok(deel);
    b.i64(dossier.waarde());
    return b.bytes();
}
} // namespace

Gelukt toetsGrootte(const QByteArray &bytes, const QString &veld)
{
    if (bytes.size() > grootsteDocument)
        return veldFout(veld, QStringLiteral("Dit bestand is te groot: een document mag hoogstens 20 MB zijn. Maak het kleiner of splits het."));
    return {};
}

Uitkomst<Geheim> leesDossiersleutel(Context &context, DossierId dossier)
{
    // On the base table in both modes: no view shows keys.
    PROBEER_IN(Statement s, context.db().sql(Modus::Handeling, "documenten/dossiersleutel"));
    s.bind(":dossier", dossier);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("De documenten van dit dossier zijn afgesloten of vernietigd."));
    return Geheim::uit(s.bytes(0));
}

Uitkomst<DocumentId> bewaarDocument(Context &context, DossierId dossier, const QString &soort, const QString &naam, const QByteArray &bytes)
{
    PROBEER_IN(const Geheim sleutel, leesDossiersleutel(context, dossier));
    return bewaarDocumentMet(context, sleutel, dossier, soort, naam, bytes);
}

Uitkomst<DocumentId> bewaarDocumentMet(Context &context, const Geheim &sleutel, DossierId dossier, const QString &soort, const QString &naam,
                                       const QByteArray &bytes)
{
    PROBEER_IN(const QByteArray dichteNaam, verzegelMetSleutel(sleutel, naam.toUtf8(), bijschrift("naam", dossier)));
    PROBEER_IN(const QByteArray dichteInhoud, verzegelMetSleutel(sleutel, bytes, bijschrift("inhoud", dossier)));
    PROBEER_IN(Statement s, context.sql("documenten/bewaar"));
    s.bind(":dossier", dossier);
    s.bind(":soort", soort);
    s.bind(":naam", dichteNaam);
    s.bind(":grootte", static_cast<qint64>(bytes.size()));
    s.bind(":inhoud", dichteInhoud);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    return DocumentId(context.db().laatsteId());
}

Uitkomst<QString> leesDocumentnaam(const Geheim &sleutel, DossierId dossier, const QByteArray &verzegeld)
{
    PROBEER_IN(const QByteArray plat, openMetSleutel(sleutel, verzegeld, bijschrift("naam", dossier)));
    return QString::fromUtf8(plat);
}

Uitkomst<Documentinhoud> leesDocument(Context &context, DocumentId document)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "documenten/document"));
    s.bind(":id", document);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Dit document is er niet (meer), of uw rol geeft er geen toegang toe."));
    const DossierId dossier(s.geheel(0));
    PROBEER_IN(const Geheim sleutel, leesDossiersleutel(context, dossier));
    return openDocument(sleutel, dossier, {dossier, s.tekstVan(1), {}, s.datum(3), {}}, s.bytes(2), s.bytes(4));
}

Uitkomst<Documentinhoud> openDocument(const Geheim &sleutel, DossierId dossier, Documentinhoud kaal, const QByteArray &naam, const QByteArray &bytes)
{
    kaal.dossier = dossier;
    PROBEER_IN(kaal.naam, leesDocumentnaam(sleutel, dossier, naam));
    PROBEER_IN(kaal.inhoud, openMetSleutel(sleutel, bytes, bijschrift("inhoud", dossier)));
    return kaal;
}

} // namespace weegkamer
