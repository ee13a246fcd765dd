// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/werkvoorraad/werkvoorraad.h"
#include "ui/bouwstenen/kamerpagina.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace weegkamer
{

/// The start page: one line a duty, in groups by when it is due. What, which dossier, whose turn, by when, on what ground, one
/// button; nothing else.
class Werkvoorraadpagina final : public Kamerpagina
{
    Q_OBJECT
public:
    explicit Werkvoorraadpagina(Omgeving &omgeving, QWidget *ouder = nullptr);
    QString titel() const override { return tr("Werkvoorraad"); }
    QString hulp() const override { return QStringLiteral("werkvoorraad"); }
    void ververs() override;
    /// For the weekly meeting: what is in sight, in its groups, without a name.
    std::optional<Uitkomst<Papier>> papier() override;

private:
    void vulGroepen(const QList<Groepstand> &groepen);
    void voegRegelsToe(const Werklijst &lijst);
    void haalMeer();
    void kies(std::optional<Werkgroep> groep);

    QHBoxLayout *m_groepen;
    QVBoxLayout *m_regels;
    QScrollArea *m_rol;
    QPushButton *m_meer;
    QLabel *m_leeg;
    std::optional<Werkgroep> m_groep;      ///< only this group; none: all that is this user's turn
    std::optional<Werkgroep> m_laatsteKop; ///< the heading that was put last
    QString m_volgende;
};

} // namespace weegkamer
