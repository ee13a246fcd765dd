// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/certificaat.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

class QLabel;

namespace weegkamer
{

/// The certificate of a batch of destructions, to read and to keep as a paper with its signed file.
class Certificaatvenster final : public Paginadialoog
{
    Q_OBJECT
public:
    Certificaatvenster(Omgeving &omgeving, const Certificaat &certificaat, QWidget *pagina);
    /// Writes the paper to a file, whole or not at all, and says so in the window; ".odt" is OpenDocument, all else PDF. Beside it comes
    /// the signed file NAAM.json, with which both can be verified; beside a PDF it vouches for the PDF's bytes as well.
    void bewaar(const QString &pad);

private:
    void kiesBestand(const QString &achtervoegsel, const QString &filter);
    Gelukt schrijf(const QString &pad);

    Omgeving &m_omgeving;
    Certificaat m_certificaat;
    QLabel *m_melding;
};

/// Asks for the certificate of a destruction and opens it; nullptr (and a sentence above the page) when it can't be had.
Certificaatvenster *toonCertificaat(Omgeving &omgeving, VernietigingId vernietiging, QWidget *pagina);

} // namespace weegkamer
