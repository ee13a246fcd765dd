// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/kamerpagina.h"

#include <functional>

namespace weegkamer
{

/// The window around a page, for tests: remembers where a page wanted to go and what it said. The kamer is
/// the test's.
class Omgevingproef final : public Omgeving
{
public:
    explicit Omgevingproef(Kamer &k) : m_kamer(k) {}
    Kamer &kamer() override { return m_kamer; }
    void ga(const Plaats &plaats) override { plaatsen.append(plaats); }
    void terug() override { ++terugs; }
    void meldGoed(const QString &zin) override { meldingen.append(zin); }
    void meldFout(const Fout &fout) override { fouten.append(fout); }
    void ververs() override
    {
        ++verversingen;
        if (pagina)
            pagina->ververs();
    }

    Kamerpagina *pagina = nullptr; ///< what ververs() asks anew; may be null
    QList<Plaats> plaatsen;
    QStringList meldingen;
    QList<Fout> fouten;
    int terugs = 0;
    int verversingen = 0;

private:
    Kamer &m_kamer;
};

} // namespace weegkamer
