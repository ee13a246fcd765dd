// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/paginadialoog.h"
#include "ui/papier/papier.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace weegkamer
{

/// How such a window differs from another.
struct Stukopmaak {
    QString vraag;        ///< above the choice of a file: "Waar wilt u het verslag bewaren?"
    QString naam{};       ///< of the file, without ending; empty: the paper's title
    QString waarschuwing{}; ///< above the paper; empty: none
};

/// A paper to read and to keep as a file.
class Stukvenster : public Paginadialoog
{
    Q_OBJECT
public:
    Stukvenster(const Stuk &stuk, const Briefhoofd &hoofd, const Stukopmaak &opmaak, QWidget *pagina);
    /// Writes the paper to a file, whole or not at all, and says so in the window; ".odt" is OpenDocument, all else PDF.
    void bewaar(const QString &pad);

protected:
    /// What goes to the file, and what is said of it then.
    virtual Uitkomst<QString> schrijf(const QString &pad);
    static bool isOdt(const QString &pad);
    /// The paper as it goes to a file of that name.
    Uitkomst<QByteArray> bytesVoor(const QString &pad) const;
    /// Something else to do with the paper, before the other buttons.
    void voegKnopToe(QPushButton *knop);
    /// Says in the window what was done.
    void meld(const QString &zin);

private:
    void kiesBestand(const QString &achtervoegsel, const QString &filter);

    Stuk m_stuk;
    Briefhoofd m_hoofd;
    Stukopmaak m_opmaak;
    QLabel *m_melding;
    QHBoxLayout *m_knoppen;
};

} // namespace weegkamer
