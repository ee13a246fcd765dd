// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/basis/uitkomst.h"

#include <QJsonObject>
#include <optional>

/// \file The signed certificate of destruction as bytes (docs/gegevens.md, version 1): what is signed, the file that carries it beside
/// its PDF, and how both are verified. Needs no password and no kamer; with the keyring's public part it also tells whose key it is.
namespace weegkamer
{

class Geheim;

using VerklaringId = Id<struct VerklaringMerk>; ///< a certificate of a batch of destructions

/// The content as it is signed: one line of JSON, keys in order, nothing between them.
QByteArray verklaringstekst(const QJsonObject &inhoud);
/// Signs the content of a certificate: Ed25519 over the name of the format and the content.
QByteArray tekenVerklaring(const Geheim &sleutel, const QByteArray &inhoud);

/// A signed certificate, with or without the paper that was printed from it.
struct Verklaringsbestand {
    QByteArray inhoud;
    QByteArray sleutel;      ///< public Ed25519 key, 32 bytes
    QByteArray handtekening; ///< of `sleutel` over the content
    QByteArray papier;       ///< BLAKE2b of the PDF's bytes; empty when there is none
    QByteArray papiersleutel;
    QByteArray papierhandtekening; ///< of who printed it, over content and paper
    bool operator==(const Verklaringsbestand &) const = default;
};

/// Signs that this paper was printed from this certificate.
QByteArray tekenPapier(const Geheim &sleutel, const QByteArray &inhoud, const QByteArray &papier);

/// The bytes of the file NAAM.json.
QByteArray bestandVan(const Verklaringsbestand &verklaring);

/// What a file told.
struct Verklaringsoordeel {
    QJsonObject inhoud;
    QByteArray sleutel;
    QByteArray papiersleutel;
    qint64 vernietigingen = 0;
    qint64 handtekeningen = 0; ///< that were verified: of the certificate, of both persons on every line, of the paper
    bool papierVergeleken = false;
};

/// Reads a certificate and verifies every signature in it; `papier` are the bytes of its PDF when they are there. Fails with
/// NieuwereVersie, AnderBestand (not a certificate) or Beschadigd: any byte that differs, in either file.
Uitkomst<Verklaringsoordeel> verifieerVerklaring(const QByteArray &bestand, const std::optional<QByteArray> &papier = {});

} // namespace weegkamer
