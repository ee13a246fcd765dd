// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/omgeving.h"

#include <QWidget>

class QLabel;

namespace weegkamer
{

class Lijst;
class Paginamodel;

/// The keyring's own journal: what happened to accounts and keys, newest first.
class Journaalblad final : public QWidget
{
    Q_OBJECT
public:
    explicit Journaalblad(Omgeving &omgeving, QWidget *ouder = nullptr);
    void ververs();

protected:
    void showEvent(QShowEvent *gebeurtenis) override;

private:
    Omgeving &m_omgeving;
    Paginamodel *m_model;
    Lijst *m_lijst;
    QLabel *m_ingekort; ///< up to where only the log has all of it
    bool m_gevraagd = false;
};

} // namespace weegkamer
