// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/beheer/herstelstuk.h"
#include "ui/beheer/eenmaligvenster.h"
#include "ui/papier/papier.h"

class QLabel;

namespace weegkamer
{

/// The three parts of a new recovery key: each can be looked at and kept as PDF, for who will keep it. They are shown this once, and
/// go with the dialog.
class Herstelvenster final : public Eenmaligvenster
{
    Q_OBJECT
public:
    Herstelvenster(const QList<Stuk> &stukken, const Briefhoofd &hoofd, QWidget *pagina);
    /// Writes one part to a file, as the button does. 0 to 2.
    Gelukt bewaar(qsizetype deel, const QString &pad);
    bool isAllesBewaard() const;

Q_SIGNALS:
    /// Closed, and two of the printed parts are to be tried out now.
    void beproefGekozen();

protected:
    bool isKwetsbaar() const override { return !isAllesBewaard(); }

private:
    QWidget *maakRegel(qsizetype deel);
    void kiesBestand(qsizetype deel);

    QList<Stuk> m_stukken;
    Briefhoofd m_hoofd;
    QList<QLabel *> m_standen;
    QLabel *m_melding;
    QList<bool> m_bewaard{false, false, false};
};

} // namespace weegkamer
