// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

class QLabel;

namespace weegkamer
{

/// A paper on screen, to read and to keep as a file; what is kept is logged.
class Stukvenster final : public Paginadialoog
{
    Q_OBJECT
public:
    /// `wat` is the short name under which the log knows it ("logboek.lijst"); `dossier` when it is of one.
    Stukvenster(Omgeving &omgeving, const Stuk &stuk, const QString &wat, DossierId dossier, QWidget *pagina);
    void bewaar(const QString &pad);

private:
    void kiesBestand(const QString &achtervoegsel, const QString &filter);

    Omgeving &m_omgeving;
    Stuk m_stuk;
    QString m_wat;
    DossierId m_dossier;
    QLabel *m_melding;
};

} // namespace weegkamer
