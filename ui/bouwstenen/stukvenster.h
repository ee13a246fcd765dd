// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/paginadialoog.h"
#include "ui/papier/papier.h"

class QLabel;

namespace weegkamer
{

/// A paper to read and to keep as a file.
class Stukvenster final : public Paginadialoog
{
    Q_OBJECT
public:
    Stukvenster(const Stuk &stuk, const Briefhoofd &hoofd, QWidget *pagina);
    /// Writes the paper to a file, whole or not at all, and says so in the window; ".odt" is OpenDocument, all else PDF.
    void bewaar(const QString &pad);

private:
    void kiesBestand(const QString &achtervoegsel, const QString &filter);

    Stuk m_stuk;
    Briefhoofd m_hoofd;
    QLabel *m_melding;
};

} // namespace weegkamer
