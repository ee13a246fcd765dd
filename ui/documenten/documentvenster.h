// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/documenten/document.h"
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

/// Shows a document that was asked for, which is logged; nullptr (and a sentence above the page) when it can't be had.
Documentvenster *toonDocument(Omgeving &omgeving, const Uitkomst<Documentinhoud> &inhoud, QWidget *pagina);
/// Asks for a document of an open dossier and shows it.
Documentvenster *toonDocument(Omgeving &omgeving, DocumentId document, QWidget *pagina);

} // namespace weegkamer
