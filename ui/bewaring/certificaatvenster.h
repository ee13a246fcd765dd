// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

class QLabel;

namespace weegkamer
{

/// The certificate of a destruction, to read and to keep as a file.
class Certificaatvenster final : public Paginadialoog
{
    Q_OBJECT
public:
    Certificaatvenster(Omgeving &omgeving, const Stuk &stuk, bool handtekeningenKloppen, QWidget *pagina);
    /// Writes the paper to a file, whole or not at all, and says so in the window; ".odt" is OpenDocument, all else PDF.
    void bewaar(const QString &pad);

private:
    void kiesBestand(const QString &achtervoegsel, const QString &filter);

    Omgeving &m_omgeving;
    Stuk m_stuk;
    QLabel *m_melding;
};

/// Asks for the certificate of a destruction and opens it; nullptr (and a sentence above the page) when it can't be had.
Certificaatvenster *toonCertificaat(Omgeving &omgeving, VernietigingId vernietiging, QWidget *pagina);

} // namespace weegkamer
