// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/kamerpagina.h"
#include "ui/bouwstenen/paginadialoog.h"

class QLabel;
class QPagedPaintDevice;

namespace weegkamer
{

class Documentblad;
struct Briefhoofd;

/// A paper before it is printed: the pages as they will be. Printing and keeping it as a file are logged first (Wet art. 14(2)); what is
/// made then bears the newest head of the log, who took it along and when.
class Afdrukvenster final : public Paginadialoog
{
    Q_OBJECT
public:
    Afdrukvenster(Omgeving &omgeving, const Papier &papier, QWidget *pagina);
    /// Logs it and draws it on a printer.
    Gelukt drukOp(QPagedPaintDevice &apparaat);
    /// Logs it and writes it to a file, whole or not at all; ".odt" is OpenDocument, all else PDF.
    Gelukt bewaar(const QString &pad);
    Documentblad *blad() const { return m_blad; }

Q_SIGNALS:
    void gemaakt(); ///< it was printed, or kept as a file

private:
    void naarPrinter();
    void vraagBestand();
    void toon(const Gelukt &uit, const QString &gelukt);
    /// The log entry, and then the head of a paper that names it.
    Uitkomst<Briefhoofd> gelogd(Uitvoerwijze wijze);

    Omgeving &m_omgeving;
    Papier m_papier;
    Documentblad *m_blad;
    QLabel *m_melding;
};

/// Ctrl+P: the paper of this page, or a sentence that it has none; nullptr then.
Afdrukvenster *toonAfdruk(Omgeving &omgeving, Kamerpagina *pagina);

} // namespace weegkamer
