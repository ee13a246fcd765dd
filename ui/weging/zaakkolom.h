// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/vragen.h"
#include "ui/bouwstenen/meegroeivlak.h"

class QPushButton;

namespace weegkamer
{

class Feitenlijst;
class Kortlabel;

/// The case in the middle of the session view: whom it concerns, covered until somebody asks for the name;
/// the behaviour; the facts.
class Zaakkolom final : public Meegroeivlak
{
    Q_OBJECT
public:
    explicit Zaakkolom(QWidget *ouder = nullptr);
    void zet(const Wegingbeeld &beeld);
    /// F2. While it is covered the name is nowhere in the window: not in a fact, a tooltip, or for a screen reader.
    void wisselNaam();
    /// Out of sight, whatever was chosen.
    void bedek();
    bool naamBedekt() const { return m_bedekt; }

protected:
    void changeEvent(QEvent *gebeurtenis) override;

private:
    void toonNaam();
    void verdeelBreedte();
    bool m_bedekt = true;
    QString m_naam;
    QString m_gedragstekst;
    QList<Feitbeeld> m_feitbeelden;
    QWidget *m_houder = nullptr;
    Kortlabel *m_wie;
    QPushButton *m_knop;
    QLabel *m_gedraging;
    Feitenlijst *m_feiten;
};

} // namespace weegkamer
