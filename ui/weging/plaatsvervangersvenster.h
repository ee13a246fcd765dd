// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/plaatsvervanger.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

namespace weegkamer
{

class Actieknop;
class Lijstvak;

/// Who stands in for whom, and when (N7), with a filter; with the form that adds one, and a button that ends the one that is chosen.
class Plaatsvervangersvenster final : public Paginadialoog
{
    Q_OBJECT
public:
    Plaatsvervangersvenster(Omgeving &omgeving, QWidget *pagina);
    Lijstvak *lijst() const { return m_lijst; }

private:
    void bouwKnoppen(QBoxLayout *kolom);
    void ververs();
    /// Another row was chosen: whether it can be ended.
    void werkBij();
    void trekIn();

    Omgeving &m_omgeving;
    Lijstvak *m_lijst;
    Actieknop *m_trekIn;
};

} // namespace weegkamer
