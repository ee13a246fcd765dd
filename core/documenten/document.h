// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/context.h"

/// \file A document is a file that belongs to a dossier. Its name and its content are sealed under the dossier's own key, and bound
/// to that dossier: when the key goes, nobody reads it any more.
namespace weegkamer
{

/// Bytes that one document may have.
constexpr qsizetype grootsteDocument = qsizetype(20) * 1024 * 1024;

/// A document, opened.
struct Documentinhoud {
    DossierId dossier;
    QString soort;
    QString naam;
    QDate toegevoegdOp;
    QByteArray inhoud;
    static constexpr auto velden()
    {
        using S = Documentinhoud;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("soort", &S::soort, "Soort"), veld("naam", &S::naam, "Naam"),
                               veld("toegevoegd-op", &S::toegevoegdOp, "Toegevoegd op"), veld("inhoud", &S::inhoud, "Inhoud"));
    }
};

/// A field error beside `veld` when the content is larger than a document may be.
Gelukt toetsGrootte(const QByteArray &inhoud, const QString &veld);

/// Seals a document and keeps it in the dossier. `soort` is one word that the list may show; what belongs to a sealed judgement
/// has the soort "oordeel" and stays hidden with it. Fails with NietGevonden when the dossier has no key (it is shielded).
Uitkomst<DocumentId> bewaarDocument(Context &context, DossierId dossier, const QString &soort, const QString &naam, const QByteArray &inhoud);

/// The same under a key that the caller has: the dossier is shielded, and its key was taken from the envelope.
Uitkomst<DocumentId> bewaarDocumentMet(Context &context, const Geheim &sleutel, DossierId dossier, const QString &soort, const QString &naam,
                                       const QByteArray &inhoud);
/// Opens the sealed name and content of a document of this dossier; `kaal` is what is known of it already.
Uitkomst<Documentinhoud> openDocument(const Geheim &sleutel, DossierId dossier, Documentinhoud kaal, const QByteArray &naam, const QByteArray &inhoud);

/// Opens a document that this role may see. Fails with NietGevonden when it may not, when it is gone, or when its dossier is
/// shielded, and with Beschadigd when a byte differs or it was moved to another dossier.
Uitkomst<Documentinhoud> leesDocument(Context &context, DocumentId document);

/// Opens the sealed name of a document of this dossier.
Uitkomst<QString> leesDocumentnaam(const Geheim &sleutel, DossierId dossier, const QByteArray &verzegeld);

/// The dossier's own key. Only after the dossier's visibility was checked; fails with NietGevonden when it is shielded or gone.
Uitkomst<Geheim> leesDossiersleutel(Context &context, DossierId dossier);

} // namespace weegkamer
