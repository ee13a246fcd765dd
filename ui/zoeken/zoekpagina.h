// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/kamerpagina.h"

class QComboBox;
class QLabel;

namespace weegkamer
{

class Lijst;
class Paginamodel;
struct Zoek;

/// Where these words, which it repeats, stand: the dossier, its phase, and some words around them. Kept to
/// a phase, a kind of text and a period when one chooses so. A search is logged with its hits, not its words.
/// Without words (after a lock, which keeps none) it says where to type them.
class Zoekpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    Zoekpagina(Omgeving &omgeving, const QString &woorden, QWidget *ouder = nullptr);
    QString titel() const override;
    void ververs() override;
    QString hulp() const override;
    /// Ctrl+F: to the choices above the list.
    void filter() override;

private:
    void toonZonderWoorden();
    Zoek vraag() const;
    QString m_woorden;
    QLabel *m_kop; ///< what was searched for
    QComboBox *m_fase;
    QComboBox *m_soort;
    QComboBox *m_periode;
    QLabel *m_stand;
    Paginamodel *m_model;
    Lijst *m_lijst;
    bool m_gevraagd = false;
};

} // namespace weegkamer
