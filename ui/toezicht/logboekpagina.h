// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/toezicht/logboekvragen.h"
#include "ui/bouwstenen/kamerpagina.h"

class QLabel;
class QSplitter;

namespace weegkamer
{

class Leesblad;
class Lijst;
class Logboekfilter;
class Paginamodel;
struct Logcontrole;

/// The log, newest first (Wet art. 14(2)): filtered, with what was filled in, old and new, as a paper or a table; and its verification.
class Logboekpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    static constexpr int hoogstensOpPapier = 2000; ///< entries; a paper is read, a table is searched
    static constexpr int hoogstensInTabel = 200000;
    explicit Logboekpagina(Omgeving &omgeving, QWidget *ouder = nullptr);
    QString titel() const override;
    void ververs() override;
    void filter() override;
    QString hulp() const override;
    std::optional<Uitkomst<Papier>> papier() override;
    /// Writes what is asked for as CSV; logged.
    void bewaarTabel(const QString &pad);

private:
    void bouwKnoppen(class QVBoxLayout *kolom);
    void zoek();
    void toonRegel(qint64 volgnummer);
    void controleer();
    void toonControle(const Logcontrole &controle);
    void drukAf();
    Uitkomst<Papier> maakPapier();
    void kiesTabel();
    Uitkomst<QList<Logboekregel>> alles(int hoogstens);

    Logboekfilter *m_filter;
    QLabel *m_controle;
    Paginamodel *m_model;
    Lijst *m_lijst;
    QSplitter *m_deling;
    Leesblad *m_detail;
    VraagLogboek m_vraag; ///< of the rows that are shown
    bool m_gevraagd = false;
};

} // namespace weegkamer
