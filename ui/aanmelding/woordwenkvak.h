// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/omgeving.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace weegkamer
{

class Formulier;
class WaaromKnop;

/// Points out, while somebody types a fact, words that may say something of a special category (B10c), with the reason and what to do.
/// Quiet: it keeps nothing from being saved, and fills in nothing. Hidden while there is nothing to point out.
class Woordwenkvak final : public QWidget
{
    Q_OBJECT
public:
    explicit Woordwenkvak(Omgeving &omgeving, QWidget *ouder = nullptr);
    /// Reads the fields "omschrijving" and "noodzaak" of this form, now and a moment after each change.
    void volg(Formulier *formulier);

private:
    void lees();

    Omgeving &m_omgeving;
    Formulier *m_formulier = nullptr;
    QLabel *m_zin;
    WaaromKnop *m_waarom;
    QTimer m_klok;
};

} // namespace weegkamer
