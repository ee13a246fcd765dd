// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/plaatsvervanger.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/bouwstenen/paginadialoog.h"

class QVBoxLayout;

namespace weegkamer
{

/// Who stands in for whom, and when (N7); with the form that adds one, and a button that ends one.
class Plaatsvervangersvenster final : public Paginadialoog
{
    Q_OBJECT
public:
    Plaatsvervangersvenster(Omgeving &omgeving, QWidget *pagina);

private:
    void ververs();
    void voegRijToe(QVBoxLayout *kolom, const Plaatsvervanger &p);

    Omgeving &m_omgeving;
    QWidget *m_blad = nullptr;
    QVBoxLayout *m_plek;
};

} // namespace weegkamer
