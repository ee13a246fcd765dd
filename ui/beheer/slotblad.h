// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/handelingdialoog.h"

class QLabel;

namespace weegkamer
{

class Actieknop;

/// When the kamer locks by itself: at a desk, in a meeting, on sleep. Only the time in a meeting can be set.
class Slotblad final : public QWidget
{
    Q_OBJECT
public:
    explicit Slotblad(Omgeving &omgeving, QWidget *ouder = nullptr);
    void ververs();

private:
    Handelingvraag vraag() const;
    Omgeving &m_omgeving;
    QLabel *m_overleg;
    Actieknop *m_stel;
};

} // namespace weegkamer
