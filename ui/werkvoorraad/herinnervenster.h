// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/werkvoorraad/herinnering.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

class QLabel;

namespace weegkamer
{

/// A reminder, ready to go: its words to copy, and the same as a letter. That it went out is recorded before it does.
class Herinnervenster final : public Paginadialoog
{
    Q_OBJECT
public:
    Herinnervenster(Omgeving &omgeving, const Werkregel &regel, const Herinnertekst &tekst, QWidget *pagina);
    void kopieer();
    void toonBrief();

private:
    bool legVast(Herinnerwijze wijze);

    Omgeving &m_omgeving;
    Werkregel m_regel;
    Herinnertekst m_tekst;
    QLabel *m_melding;
};

/// Asks the words and opens the window; says why when there are none.
void herinner(Omgeving &omgeving, const Werkregel &regel, QWidget *pagina);

} // namespace weegkamer
