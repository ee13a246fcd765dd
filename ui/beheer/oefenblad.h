// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/omgeving.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace weegkamer
{

class Actieknop;

/// What only a practice room offers: its clock can be turned forward, and its raw key can be seen.
class Oefenblad final : public QWidget
{
    Q_OBJECT
public:
    explicit Oefenblad(Omgeving &omgeving, QWidget *ouder = nullptr);
    void ververs();

protected:
    void hideEvent(QHideEvent *gebeurtenis) override;

private:
    Handelingvraag klokvraag() const;
    void bouwSleutel(class QVBoxLayout *kolom);
    void vraagSleutel();
    void verberg();

    Omgeving &m_omgeving;
    QLabel *m_dag;
    Actieknop *m_draai = nullptr;
    QPushButton *m_toon;
    QLineEdit *m_sleutel;
};

} // namespace weegkamer
