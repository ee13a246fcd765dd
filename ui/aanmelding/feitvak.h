// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/feit.h"
#include "ui/bouwstenen/omgeving.h"

#include <QWidget>

class QVBoxLayout;

namespace weegkamer
{

/// How a fact was tested, with a shape for each outcome: tick, question mark, cross, or a ring when it was not tested yet.
class Toetsteken final : public QWidget
{
    Q_OBJECT
public:
    explicit Toetsteken(std::optional<Feittoets> toets, QWidget *ouder = nullptr);

protected:
    void paintEvent(QPaintEvent *gebeurtenis) override;

private:
    std::optional<Feittoets> m_toets;
};

/// What came out of the test of a fact, in a sentence.
QString toetsInWoorden(const Aanmeldingfeit &feit, QDate vandaag);

/// One fact as a person reads it, with what can be done with it.
class Feitvak final : public QWidget
{
    Q_OBJECT
public:
    Feitvak(Omgeving &omgeving, DossierId dossier, const Aanmeldingfeit &feit, QWidget *ouder = nullptr);

private:
    QVBoxLayout *maakTekstkolom();
    void voegTekstToe(QVBoxLayout *kolom);
    void voegActiesToe(QVBoxLayout *kolom);
    void toets();
    void wijzig();
    void verwijder();

    Omgeving &m_omgeving;
    DossierId m_dossier;
    Aanmeldingfeit m_feit;
};

} // namespace weegkamer
