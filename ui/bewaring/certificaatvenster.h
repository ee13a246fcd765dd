// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/certificaat.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/stukvenster.h"

namespace weegkamer
{

/// The certificate of a batch of destructions, to read and to keep as a paper with its signed file.
class Certificaatvenster final : public Stukvenster
{
    Q_OBJECT
public:
    Certificaatvenster(Omgeving &omgeving, const Certificaat &certificaat, QWidget *pagina);

protected:
    /// Logged as what leaves the kamer, before it does. Beside the paper comes the signed file NAAM.json, with which both can be verified;
    /// beside a PDF it vouches for the PDF's bytes as well.
    Uitkomst<QString> schrijf(const QString &pad) override;

private:
    Omgeving &m_omgeving;
    Certificaat m_certificaat;
};

/// Asks for the certificate of a destruction and opens it; nullptr (and a sentence above the page) when it can't be had.
Certificaatvenster *toonCertificaat(Omgeving &omgeving, VernietigingId vernietiging, QWidget *pagina);

} // namespace weegkamer
