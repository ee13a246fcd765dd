// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

class QHBoxLayout;

namespace weegkamer
{

class Documentblad;

/// Buttons to leaf through a document and to enlarge it, with their shortcuts; the parent is the window that they belong to.
QHBoxLayout *maakBladerbalk(Documentblad *blad, QWidget *venster);

/// One document of a dossier, inside the program. Closes with its page.
class Documentvenster final : public Paginadialoog
{
    Q_OBJECT
public:
    Documentvenster(const QByteArray &inhoud, const QString &naam, const QString &bijschrift, QWidget *pagina);
    Documentblad *blad() const { return m_blad; }

private:
    Documentblad *m_blad;
};

/// Asks for a document, which is logged, and shows it; nullptr (and a sentence above the page) when it can't be had.
Documentvenster *toonDocument(Omgeving &omgeving, DocumentId document, QWidget *pagina);

} // namespace weegkamer
