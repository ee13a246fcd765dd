// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/venster/palet.h"

namespace weegkamer
{

class Hoofdvenster;
class Kamerpagina;
class Omgeving;
struct Actieregel;
struct Dossiervondst;

/// Tells the palette what can be done and found: the pages of this role, what the page of now allows (the very buttons, as core last
/// answered), and what core finds. Decides no right itself. Lives in Werkplek, from the first log-in.
class Zoekofdoe final : public QObject
{
    Q_OBJECT
public:
    Zoekofdoe(Omgeving &omgeving, Hoofdvenster &venster, QObject *ouder);

private:
    void vulDeuren();
    void zoekSnel(const QString &woorden);
    void zoek(const QString &woorden);
    QList<Paletregel> handelingen() const;
    QList<Paletregel> paginas() const;
    QList<Paletregel> vanHetVenster() const;
    Paletregel regelVan(const Dossiervondst &vondst) const;
    Paletregel regelVan(const Actieregel &vondst) const;
    Kamerpagina *pagina() const;
    Omgeving &m_omgeving;
    Hoofdvenster &m_venster;
};

} // namespace weegkamer
